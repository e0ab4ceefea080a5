"use client";

import { useActionState } from "react";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { type Option, Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { LONGEST_WORD } from "#lib/events/cohosts/cohost-words.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { inviteCohostAction } from "../../../cohost-actions.ts";

/** Asks another office to convene the event too. */
export function InviteForm({ eventId, offices }: { eventId: string; offices: readonly Option[] }) {
  const [{ errors, values }, action] = useActionState(inviteCohostAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] ?? "" });
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="eventId" value={eventId} />
      <Select {...of("officeId")} label="Oficina" placeholder="Elija una" options={offices} />
      <Textarea
        {...of("message")}
        label="Mensaje para esa oficina"
        rows={3}
        maxCharacters={LONGEST_WORD}
        optional
      />
      <Checkbox
        name="door"
        value="si"
        label="Puede pasar lista en la puerta"
        hint="Verá el nombre de quienes tienen lugar, nada más."
        defaultChecked={(values.door ?? "") !== ""}
      />
      <SubmitButton>Invitar</SubmitButton>
    </form>
  );
}
