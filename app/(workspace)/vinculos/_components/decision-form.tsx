"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { decideProposalAction } from "../actions.ts";

const OUTCOMES = [
  { value: "ACCEPTED", label: "La acepto", hint: "Se avisa a la DGCP." },
  { value: "REJECTED", label: "No la acepto", hint: "El vínculo se queda como está." },
];

/** What the head of the office decides of a proposal. It is decided once. */
export function DecisionForm({ tie, id }: { tie: string; id: string }) {
  const [{ errors, values }, send] = useActionState(decideProposalAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] });
  return (
    <form action={send} noValidate className="max-w-measure space-y-6 print:hidden">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="tie" value={tie} />
      <input type="hidden" name="id" value={id} />
      <RadioGroup {...of("outcome")} label="Su decisión" options={OUTCOMES} />
      <Textarea
        {...of("answer")}
        label="Respuesta"
        hint="Si no la acepta, por qué."
        rows={3}
        maxCharacters={1000}
      />
      <SubmitButton>Decidir</SubmitButton>
    </form>
  );
}
