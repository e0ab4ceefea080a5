"use client";

import { useActionState } from "react";
import { TrapField } from "#components/forms/trap-field.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { requestRecordAction } from "../actions.ts";

/** The address of who wants to see what they learned. */
export function RecordForm({ stamp }: { stamp: string }) {
  const [{ errors, values }, action] = useActionState(requestRecordAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="stamp" value={values.stamp ?? stamp} />
      <TextInput
        name="email"
        error={errors.email}
        defaultValue={values.email ?? ""}
        type="email"
        label="Correo"
        hint="Aquel con el que se inscribió."
        autoComplete="email"
      />
      <TrapField name="website" />
      <SubmitButton>Enviarme el enlace</SubmitButton>
    </form>
  );
}
