"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { LONGEST_INTRO } from "#lib/bulletin/bulletin-input.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { saveEditionAction } from "../actions.ts";

type EditionFormProps = {
  /** Empty for a new one. */
  id: string;
  revision: number;
  initial: { title: string; intro: string };
};

/** What an edition says of itself. */
export function EditionForm({ id, revision, initial }: EditionFormProps) {
  const [{ errors, values }, action] = useActionState(saveEditionAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <TextInput
        name="title"
        label="Título de la edición"
        error={errors.title}
        defaultValue={values.title ?? initial.title}
      />
      <Textarea
        name="intro"
        label="Presentación"
        hint="Unas líneas para quien empieza a leer."
        rows={6}
        maxCharacters={LONGEST_INTRO}
        error={errors.intro}
        defaultValue={values.intro ?? initial.intro}
        optional
      />
      <SubmitButton>Guardar</SubmitButton>
    </form>
  );
}
