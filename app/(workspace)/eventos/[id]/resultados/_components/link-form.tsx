"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { addMaterialLinkAction } from "../../../aftermath-actions.ts";

/** Adds an address of the web to what an event leaves. */
export function LinkForm({ eventId }: { eventId: string }) {
  const [{ errors, values }, action] = useActionState(addMaterialLinkAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] ?? "" });
  return (
    <form action={action} noValidate className="space-y-4">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="eventId" value={eventId} />
      <TextInput {...of("title")} label="Qué es" hint="Como «Grabación de la primera sesión»." />
      <TextInput {...of("link")} label="Dirección" inputMode="url" autoComplete="off" />
      <SubmitButton variant="secondary">Agregar el enlace</SubmitButton>
    </form>
  );
}
