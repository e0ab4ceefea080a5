"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { LONGEST_CORRECTION } from "#lib/bulletin/bulletin-input.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { correctEditionAction } from "../actions.ts";

type CorrectionFormProps = { id: string; articles: readonly { value: string; label: string }[] };

/** What a published edition got wrong. */
export function CorrectionForm({ id, articles }: CorrectionFormProps) {
  const [{ errors, values }, action] = useActionState(correctEditionAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="max-w-measure space-y-4">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <Select
        name="articleId"
        label="De qué"
        placeholder="De la edición"
        options={articles}
        defaultValue={values.articleId}
        optional
      />
      <Textarea
        name="text"
        label="Nota"
        hint="Qué decía y qué debe decir."
        rows={3}
        maxCharacters={LONGEST_CORRECTION}
        error={errors.text}
        defaultValue={values.text}
      />
      <SubmitButton variant="secondary">Publicar la nota</SubmitButton>
    </form>
  );
}
