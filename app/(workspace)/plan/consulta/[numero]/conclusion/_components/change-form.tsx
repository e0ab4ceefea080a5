"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { addChangeAction } from "../../../actions.ts";

/** Something that changed in the plan, tied to the comments it answers. */
export function ChangeForm({ number }: { number: number }) {
  const [{ errors, values }, action] = useActionState(addChangeAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-5">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="number" value={number} />
      <Textarea
        name="change"
        label="Un cambio"
        hint="Por ejemplo: el objetivo 2 sube de 60 a 120 becas."
        rows={3}
        defaultValue={values.change ?? ""}
        error={errors.change}
      />
      <TextInput
        name="comments"
        label="Por qué comentarios"
        hint="Los números con que se publicaron, por ejemplo: 3, 7, 12."
        inputMode="numeric"
        defaultValue={values.comments ?? ""}
        error={errors.comments}
      />
      <SubmitButton variant="secondary" pendingText="Anotando…">
        Anotar el cambio
      </SubmitButton>
    </form>
  );
}
