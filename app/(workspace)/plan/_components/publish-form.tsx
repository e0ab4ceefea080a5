"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM, type FormState } from "#lib/forms/form-state.ts";

type PublishFormProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  fields: Readonly<Record<string, string>>;
  /** There is one before this: what it corrects must be said. */
  again: boolean;
  button: string;
};

/** Publishes something that nobody changes afterwards. */
export function PublishForm({ action, fields, again, button }: PublishFormProps) {
  const [{ errors, values }, send] = useActionState(action, EMPTY_FORM);
  return (
    <form action={send} noValidate className="space-y-5 print:hidden">
      <ErrorSummary errors={errors} title="Todavía no puede publicarse" />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {again ? (
        <Textarea
          name="corrects"
          label="Qué corrige"
          hint="Se publica junto con lo nuevo; lo anterior sigue donde estaba."
          rows={3}
          maxCharacters={1000}
          defaultValue={values.corrects}
          error={errors.corrects}
        />
      ) : null}
      <SubmitButton pendingText="Publicando…">{button}</SubmitButton>
    </form>
  );
}
