"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM, type FormState } from "#lib/forms/form-state.ts";

type ReasonFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  id: string;
  /** Who will read it. */
  hint: string;
  maxCharacters: number;
  children: string;
};

/** A press that has to say why. */
export function ReasonForm({ action, id, hint, maxCharacters, children }: ReasonFormProps) {
  const [{ errors, values }, send] = useActionState(action, EMPTY_FORM);
  return (
    <form action={send} noValidate className="space-y-4">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <Textarea
        name="reason"
        label="Motivo"
        hint={hint}
        rows={3}
        maxCharacters={maxCharacters}
        error={errors.reason}
        defaultValue={values.reason}
      />
      <SubmitButton variant="secondary">{children}</SubmitButton>
    </form>
  );
}
