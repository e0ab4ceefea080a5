"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { type Option, Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { LONGEST_WORD } from "#lib/events/cohosts/cohost-words.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { removeCohostAction } from "../../../cohost-actions.ts";

type RemoveFormProps = { eventId: string; cohosts: readonly Option[]; published: boolean };

/** Takes an office out of those that convene, or an invitation back, with its reason. */
export function RemoveForm({ eventId, cohosts, published }: RemoveFormProps) {
  const [{ errors, values }, action] = useActionState(removeCohostAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] ?? "" });
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="eventId" value={eventId} />
      <Select {...of("id")} label="Oficina que se retira" placeholder="Elija una" options={cohosts} />
      <Textarea
        {...of("reason")}
        label="Motivo"
        hint={published ? "Lo lee esa oficina y, si ya convocaba, se publica." : "Lo lee esa oficina."}
        rows={3}
        maxCharacters={LONGEST_WORD}
      />
      <SubmitButton variant="danger">Retirar</SubmitButton>
    </form>
  );
}
