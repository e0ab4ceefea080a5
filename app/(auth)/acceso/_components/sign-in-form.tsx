"use client";

import { useActionState } from "react";
import { PasswordInput } from "#components/accounts/password-input.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { signInAction } from "../actions.ts";

type SignInFormProps = {
  returnTo: string;
  /** An account of the demonstration that was chosen. */
  given?: { email: string; password: string } | undefined;
};

export function SignInForm({ returnTo, given }: SignInFormProps) {
  const [{ errors, values }, action] = useActionState(signInAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary errors={errors} title="No se pudo iniciar la sesión" />
      <input type="hidden" name="volver" value={returnTo} />
      <TextInput
        name="email"
        type="email"
        label="Correo institucional"
        autoComplete="username"
        defaultValue={values.email ?? given?.email}
        error={errors.email}
      />
      <PasswordInput
        name="password"
        label="Contraseña"
        autoComplete="current-password"
        defaultValue={given?.password}
        error={errors.password}
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <SubmitButton pendingText="Entrando…">Entrar</SubmitButton>
        <TextLink href="/acceso/recuperar" className="inline-block py-1">
          Olvidé mi contraseña
        </TextLink>
      </div>
    </form>
  );
}
