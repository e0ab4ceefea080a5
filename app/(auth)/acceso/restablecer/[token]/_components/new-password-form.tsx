"use client";

import { useActionState } from "react";
import { NewPasswordInput } from "#components/accounts/new-password-input.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { resetPasswordAction } from "../actions.ts";

export function NewPasswordForm({ token }: { token: string }) {
  const [{ errors }, action] = useActionState(resetPasswordAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="token" value={token} />
      <NewPasswordInput label="Contraseña nueva" error={errors.password} />
      <SubmitButton pendingText="Guardando…">Guardar la contraseña</SubmitButton>
    </form>
  );
}
