"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { MAX_ANSWER } from "#lib/plans/consultation/limits.ts";
import type { ModeratedComment } from "#lib/plans/consultation/read-comments.ts";
import { OUTCOMES } from "#lib/plans/consultation/words.ts";
import { optionsOf } from "#lib/fields/plain-field.ts";
import { decideCommentAction } from "../../../../actions.ts";

type AnswerFormProps = {
  number: number;
  comment: Pick<ModeratedComment, "id" | "revision" | "state" | "outcome" | "answer">;
};

/** What the office does because of a comment, and why; it goes out with it. */
export function AnswerForm({ number, comment }: AnswerFormProps) {
  const [{ errors, values }, action] = useActionState(decideCommentAction, EMPTY_FORM);
  const { id, revision, state, outcome, answer } = comment;
  const isOut = state === "PUBLISHED";
  return (
    <form action={action} noValidate className="space-y-5">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="intent" value={isOut ? "answer" : "publish"} />
      <RadioGroup
        name="outcome"
        label="Qué hace la oficina"
        options={optionsOf(OUTCOMES)}
        defaultValue={values.outcome || (outcome ?? "")}
        error={errors.outcome}
      />
      <Textarea
        name="answer"
        label="Respuesta"
        hint={
          isOut
            ? "Se publica al guardarla. Diga qué se cambió, o por qué no."
            : "Diga qué se cambió, o por qué no. Puede publicar ahora y responder después."
        }
        maxCharacters={MAX_ANSWER}
        defaultValue={values.answer ?? answer}
        error={errors.answer}
      />
      <SubmitButton pendingText={isOut ? "Guardando…" : "Publicando…"}>
        {isOut ? "Publicar la respuesta" : "Publicar y seguir"}
      </SubmitButton>
    </form>
  );
}
