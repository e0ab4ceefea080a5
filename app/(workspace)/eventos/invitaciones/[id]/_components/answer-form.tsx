"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { LONGEST_WORD } from "#lib/events/cohosts/cohost-words.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { answerInvitationAction } from "../../../cohost-actions.ts";

/** Yes or no, with a word. */
export function AnswerForm({ id }: { id: string }) {
  const [{ errors, values }, action] = useActionState(answerInvitationAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <RadioGroup
        name="accept"
        label="¿Su oficina convoca este evento?"
        error={errors.accept}
        defaultValue={values.accept}
        options={[
          { value: "si", label: "Sí, aceptamos" },
          { value: "no", label: "No, declinamos" },
        ]}
      />
      <Textarea
        name="answer"
        label="Unas palabras para quien invita"
        rows={3}
        maxCharacters={LONGEST_WORD}
        error={errors.answer}
        defaultValue={values.answer}
        optional
      />
      <SubmitButton>Responder</SubmitButton>
    </form>
  );
}
