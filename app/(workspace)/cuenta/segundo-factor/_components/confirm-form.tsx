"use client";

import { useActionState } from "react";
import { CodeInput } from "#components/accounts/code-input.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { confirmTotpAction } from "../actions.ts";

export function ConfirmForm() {
  const [{ errors }, action] = useActionState(confirmTotpAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary errors={errors} />
      <p className="max-w-measure">
        La aplicación mostrará un código. Escríbalo aquí para comprobar que la clave se copió bien; sus
        sesiones en otros equipos se cerrarán.
      </p>
      <CodeInput error={errors.code} />
      <SubmitButton pendingText="Comprobando…">Activar el segundo factor</SubmitButton>
    </form>
  );
}
