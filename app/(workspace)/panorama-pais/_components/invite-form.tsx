"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { inviteAction } from "../actions.ts";

type InviteFormProps = {
  /** New in each page: pressed twice, it is one invitation. */
  formKey: string;
  mine: string;
  theirs: string;
  longest: number;
};

export function InviteForm({ formKey, mine, theirs, longest }: InviteFormProps) {
  const [{ errors, values }, send] = useActionState(inviteAction, EMPTY_FORM);
  return (
    <form action={send} noValidate className="space-y-6">
      <ErrorSummary errors={errors} />
      {Object.entries({ key: formKey, mine, theirs }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Textarea
        name="text"
        label="Qué propone hacer juntas"
        hint="Lo leerán la otra oficina y la DGCP, y nadie más. No se cambia después de enviarlo."
        defaultValue={values.text}
        error={errors.text}
        maxCharacters={longest}
      />
      <SubmitButton>Enviar la invitación</SubmitButton>
    </form>
  );
}
