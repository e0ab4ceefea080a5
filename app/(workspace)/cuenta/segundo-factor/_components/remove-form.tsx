"use client";

import { useActionState } from "react";
import { PasswordInput } from "#components/accounts/password-input.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { removeTotpAction } from "../actions.ts";

/** The way to change telephones: take it off and set up another. Not offered where the organisation requires one. */
export function RemoveForm({ required }: { required: boolean }) {
  const [{ errors }, action] = useActionState(removeTotpAction, EMPTY_FORM);
  if (required) {
    return (
      <p className="max-w-measure">
        Su organización lo exige, por lo que no puede quitarlo. Para cambiar de teléfono, pida a quien sea
        titular que quite el actual; al entrar de nuevo configurará otro.
      </p>
    );
  }
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary errors={errors} />
      <p className="max-w-measure">
        Para quitarlo, o para configurarlo en otro teléfono, escriba su contraseña.
      </p>
      <PasswordInput
        name="password"
        label="Contraseña actual"
        autoComplete="current-password"
        error={errors.password}
      />
      <SubmitButton variant="danger">Quitar el segundo factor</SubmitButton>
    </form>
  );
}
