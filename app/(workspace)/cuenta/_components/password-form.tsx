"use client";

import { useActionState } from "react";
import { NewPasswordInput } from "#components/accounts/new-password-input.tsx";
import { PasswordInput } from "#components/accounts/password-input.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { changePasswordAction } from "../actions.ts";

/** @param email for the browser's password manager, which pairs a new password with an account. */
export function PasswordForm({ email }: { email: string }) {
  const [{ errors }, action] = useActionState(changePasswordAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary errors={errors} />
      <input type="text" name="username" autoComplete="username" defaultValue={email} readOnly hidden />
      <PasswordInput
        name="current"
        label="Contraseña actual"
        autoComplete="current-password"
        error={errors.current}
      />
      <NewPasswordInput label="Contraseña nueva" error={errors.password} />
      <SubmitButton pendingText="Guardando…">Cambiar la contraseña</SubmitButton>
    </form>
  );
}
