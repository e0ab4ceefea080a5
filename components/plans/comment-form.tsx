"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM, type FormState } from "#lib/forms/form-state.ts";

type CommentFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** Of the office whose plan it is. */
  officeId: string;
  /** New in each page: pressed twice, it is one comment. */
  formKey: string;
  label: string;
  hint: string;
  longest: number;
};

/** A comment on a plan, or the answer to one. */
export function CommentForm({ action, officeId, formKey, label, hint, longest }: CommentFormProps) {
  const [{ errors, values }, send] = useActionState(action, EMPTY_FORM);
  return (
    <form action={send} noValidate className="space-y-4 print:hidden">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="officeId" value={officeId} />
      <input type="hidden" name="key" value={formKey} />
      <Textarea
        name="text"
        label={label}
        hint={hint}
        defaultValue={values.text}
        error={errors.text}
        maxCharacters={longest}
      />
      <SubmitButton pendingText="Enviando…">Enviar</SubmitButton>
    </form>
  );
}
