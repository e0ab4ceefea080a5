"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import type { Option } from "#components/ui/select.tsx";
import { proposeAction } from "../actions.ts";

type ProposalFormProps = {
  tie: string;
  /** What can be proposed today. */
  kinds: readonly Option[];
  /** The one that a link asked for. */
  asked: string | undefined;
};

/** Proposes that a tie be reactivated or closed. */
export function ProposalForm({ tie, kinds, asked }: ProposalFormProps) {
  const [{ errors, values }, send] = useActionState(proposeAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] });
  return (
    <form action={send} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="tie" value={tie} />
      <RadioGroup {...of("kind")} label="Qué propone" options={kinds} defaultValue={values.kind ?? asked} />
      <Textarea {...of("reason")} label="Motivo" rows={4} maxCharacters={2000} />
      <Textarea
        {...of("plan")}
        label="Plan o acto de cierre"
        hint="Para reactivarlo, los pasos: uno por renglón, con quién y cuándo. Para cerrarlo, el acto con que se cierra y su fecha."
        rows={5}
        maxCharacters={2000}
      />
      <SubmitButton>Proponer</SubmitButton>
    </form>
  );
}
