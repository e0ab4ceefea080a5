"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { saveRemarkAction } from "../actions.ts";

type RemarkFormProps = {
  period: string;
  part: string;
  title: string;
  hint: string;
  text: string;
  revision: number;
  longest: number;
};

/** What the DGCP says in a section. */
export function RemarkForm({ period, part, title, hint, text, revision, longest }: RemarkFormProps) {
  const [{ errors, values }, send] = useActionState(saveRemarkAction, EMPTY_FORM);
  return (
    <form action={send} noValidate className="space-y-4">
      <ErrorSummary errors={errors} />
      {Object.entries({ period, part, revision: String(revision) }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Textarea
        name="text"
        label={`Comentario de la DGCP: ${title}`}
        hint={hint}
        optional={part !== "opening"}
        defaultValue={values.text ?? text}
        error={errors.text}
        maxCharacters={longest}
      />
      <SubmitButton variant="secondary">Guardar</SubmitButton>
    </form>
  );
}
