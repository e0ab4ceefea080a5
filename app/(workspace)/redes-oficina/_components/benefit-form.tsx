"use client";

import { useActionState } from "react";
import { DateInput } from "#components/ui/date-input.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { addBenefitAction } from "../actions.ts";

/** Something that the office got of the network. */
export function BenefitForm({ id }: { id: string }) {
  const [{ errors, values }, action] = useActionState(addBenefitAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] });
  return (
    <form action={action} noValidate className="space-y-4">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <DateInput {...of("on")} label="Cuándo" />
      <TextInput
        {...of("what")}
        label="Qué se aprovechó"
        hint="Un curso, un premio, una visita, un fondo. Es público: no nombre personas."
        width="full"
      />
      <SubmitButton variant="secondary">Anotar el beneficio</SubmitButton>
    </form>
  );
}
