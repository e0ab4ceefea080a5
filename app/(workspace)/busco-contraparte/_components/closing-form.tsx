"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { optionsBySlug } from "#lib/forms/options-by-slug.ts";
import { LONGEST_OUTCOME } from "#lib/partner-notices/notice-input.ts";
import { OUTCOMES } from "#lib/partner-notices/notice-words.ts";
import { closeNoticeAction } from "../actions.ts";

/** What came of looking for a partner. */
export function ClosingForm({ id }: { id: string }) {
  const [{ errors, values }, action] = useActionState(closeNoticeAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] });
  return (
    <form action={action} noValidate className="space-y-4">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <RadioGroup {...of("outcome")} label="En qué quedó" options={optionsBySlug(OUTCOMES)} />
      <Textarea
        {...of("outcomeText")}
        label="Qué salió de él"
        hint="Lo leerá cualquiera: no nombre personas."
        rows={3}
        maxCharacters={LONGEST_OUTCOME}
      />
      <SubmitButton variant="secondary">Cerrar el aviso</SubmitButton>
    </form>
  );
}
