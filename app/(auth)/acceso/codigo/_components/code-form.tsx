"use client";

import { useActionState } from "react";
import { CodeInput } from "#components/accounts/code-input.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { passSecondFactorAction } from "../actions.ts";

export function CodeForm() {
  const [{ errors }, action] = useActionState(passSecondFactorAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary errors={errors} title="No se pudo iniciar la sesión" />
      <CodeInput error={errors.code} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <SubmitButton pendingText="Comprobando…">Entrar</SubmitButton>
        <TextLink href="/acceso" className="inline-block py-1">
          Empezar de nuevo
        </TextLink>
      </div>
    </form>
  );
}
