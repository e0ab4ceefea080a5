"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { closeReportAction } from "../actions.ts";

const LONGEST = 1000;

/** Closes an edition; a later one says what it corrects. */
export function CloseForm({ period, number }: { period: string; number: number }) {
  const [{ errors, values }, send] = useActionState(closeReportAction, EMPTY_FORM);
  return (
    <form action={send} noValidate className="space-y-6">
      <ErrorSummary errors={errors} title="No se pudo cerrar" />
      <input type="hidden" name="period" value={period} />
      {number > 1 ? (
        <Textarea
          name="corrects"
          label="Qué corrige esta edición"
          hint="Es público y va al principio."
          defaultValue={values.corrects}
          error={errors.corrects}
          maxCharacters={LONGEST}
        />
      ) : null}
      <SubmitButton>{`Cerrar y publicar la edición ${number}`}</SubmitButton>
    </form>
  );
}
