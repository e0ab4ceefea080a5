"use client";

import { useActionState } from "react";
import { NewPasswordInput } from "#components/accounts/new-password-input.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { acceptInvitationAction } from "../actions.ts";

export function AcceptForm({ token, email }: { token: string; email: string }) {
  const [{ errors, values }, action] = useActionState(acceptInvitationAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="token" value={token} />
      <TextInput
        name="email"
        label="Correo de la cuenta"
        hint="Con él entrará al portal; no se puede cambiar."
        autoComplete="username"
        readOnly
        defaultValue={email}
      />
      <TextInput
        name="name"
        label="Nombre completo"
        autoComplete="name"
        defaultValue={values.name}
        error={errors.name}
      />
      <TextInput
        name="position"
        label="Cargo"
        hint="Como debe aparecer en un oficio."
        autoComplete="organization-title"
        defaultValue={values.position}
        error={errors.position}
      />
      <NewPasswordInput label="Contraseña" error={errors.password} />
      <SubmitButton pendingText="Creando la cuenta…">Crear la cuenta</SubmitButton>
    </form>
  );
}
