"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { addNoteAction } from "../actions.ts";

export function NoteForm({ caseId }: { caseId: string }) {
  const [state, action] = useActionState(addNoteAction, EMPTY_FORM);
  return (
    <form action={action} className="space-y-4" noValidate>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="caseId" value={caseId} />
      <Textarea
        name="text"
        label="Nueva nota"
        hint="La leen la DGCP y la Consultoría Jurídica. La oficina nunca la ve, y no se puede borrar."
        error={state.errors.text}
        defaultValue={state.values.text}
        rows={4}
        maxCharacters={4000}
      />
      <SubmitButton>Agregar nota</SubmitButton>
    </form>
  );
}
