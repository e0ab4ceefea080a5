"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { createRequestAction } from "../actions.ts";

/** The title is enough to begin. */
export function NewRequestForm() {
  const [{ errors, values }, action] = useActionState(createRequestAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary errors={errors} />
      <TextInput
        name="title"
        label="Título del acuerdo"
        hint="Como aparecerá en el texto; después puede cambiarlo."
        defaultValue={values.title}
        error={errors.title}
        width="full"
      />
      <SubmitButton>Empezar la solicitud</SubmitButton>
    </form>
  );
}
