"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { requestPasswordResetAction } from "../actions.ts";

export function ResetRequestForm() {
  const [{ errors, values }, action] = useActionState(requestPasswordResetAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary errors={errors} />
      <TextInput
        name="email"
        type="email"
        label="Correo institucional"
        autoComplete="username"
        defaultValue={values.email}
        error={errors.email}
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <SubmitButton>Enviar el enlace</SubmitButton>
        <TextLink href="/acceso" className="inline-block py-1">
          Volver al acceso
        </TextLink>
      </div>
    </form>
  );
}
