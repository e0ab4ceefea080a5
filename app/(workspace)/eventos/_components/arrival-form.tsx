"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { admitAtDoorAction } from "../actions.ts";

/** Writes down somebody who came without having registered. */
export function ArrivalForm({ eventId, sessionId }: { eventId: string; sessionId: string }) {
  const [{ errors, values }, action] = useActionState(admitAtDoorAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] ?? "" });
  return (
    <form action={action} noValidate className="max-w-measure space-y-4">
      <ErrorSummary errors={errors} />
      <p>
        Queda en la lista con su lugar y su llegada a esta sesión. Dígale para qué se piden sus datos: pasar
        lista y, si la hay, darle su constancia. Recibirá un correo con el enlace para borrarlos.{" "}
        <TextLink href="/privacidad">Privacidad</TextLink>
      </p>
      <input type="hidden" name="eventId" value={eventId} />
      <input type="hidden" name="sessionId" value={sessionId} />
      <TextInput {...of("name")} label="Nombre completo" autoComplete="off" />
      <TextInput {...of("email")} type="email" label="Correo" autoComplete="off" />
      <TextInput {...of("institution")} label="Institución" optional autoComplete="off" />
      <SubmitButton>Anotar y marcar su llegada</SubmitButton>
    </form>
  );
}
