"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { MAX_ANSWER } from "#lib/plans/consultation/limits.ts";
import { saveSummaryAction } from "../../../actions.ts";

/** What the office concludes of all that was said. */
export function SummaryForm({ number, summary }: { number: number; summary: string }) {
  const [{ errors, values }, action] = useActionState(saveSummaryAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-5">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="number" value={number} />
      <Textarea
        name="summary"
        label="Conclusión"
        hint="Qué se dijo más, qué se hizo con ello y qué sigue."
        rows={8}
        maxCharacters={MAX_ANSWER}
        defaultValue={values.summary ?? summary}
        error={errors.summary}
      />
      <SubmitButton pendingText="Guardando…">Guardar la conclusión</SubmitButton>
    </form>
  );
}
