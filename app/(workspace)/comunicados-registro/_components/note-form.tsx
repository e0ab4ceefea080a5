"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { LONGEST_CORRECTION } from "#lib/policy-notices/policy-notice-input.ts";
import { correctNoticeAction } from "../actions.ts";

/** What a published notice got wrong. */
export function NoteForm({ id }: { id: string }) {
  const [{ errors, values }, action] = useActionState(correctNoticeAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-4">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <Textarea
        name="text"
        label="Nota"
        hint="Qué decía y qué debe decir: se lee junto al comunicado."
        rows={3}
        maxCharacters={LONGEST_CORRECTION}
        error={errors.text}
        defaultValue={values.text}
      />
      <SubmitButton variant="secondary">Publicar la nota</SubmitButton>
    </form>
  );
}
