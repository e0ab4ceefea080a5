"use client";

import { useActionState } from "react";
import { TextFields } from "#components/bulletin/text-fields.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { ARTICLE_SECTIONS } from "#lib/bulletin/bulletin-words.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { optionsBySlug } from "#lib/forms/options-by-slug.ts";
import { saveArticleAction } from "../actions.ts";

export type Choices = readonly { value: string; label: string }[];

type ArticleFormProps = {
  /** Empty for a new one. */
  id: string;
  editionId: string;
  revision: number;
  initial: Readonly<Record<string, string>>;
  areas: Choices;
  sources: Choices;
};

/** What an article says, in which section, and about what. */
export function ArticleForm({ id, editionId, revision, initial, areas, sources }: ArticleFormProps) {
  const [{ errors, values }, action] = useActionState(saveArticleAction, EMPTY_FORM);
  const shown = { ...initial, ...values };
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="editionId" value={editionId} />
      <input type="hidden" name="revision" value={revision} />
      <Select
        name="section"
        label="Sección"
        options={optionsBySlug(ARTICLE_SECTIONS)}
        error={errors.section}
        defaultValue={shown.section}
      />
      <Select
        name="source"
        label="De qué trata"
        hint="Su enlace queda al final del artículo."
        placeholder="De nada que esté en el portal"
        options={sources}
        error={errors.source}
        defaultValue={shown.source}
        optional
      />
      <TextFields
        areas={areas}
        errors={errors}
        values={shown}
        bylineHint="Una oficina o una persona invitada; vacío, la DGCP."
      />
      <SubmitButton>Guardar</SubmitButton>
    </form>
  );
}
