"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { MAX_REASON } from "#lib/plans/consultation/limits.ts";
import type { ModeratedComment } from "#lib/plans/consultation/read-comments.ts";
import { HOLD_REASONS } from "#lib/plans/consultation/words.ts";
import { optionsOf } from "#lib/fields/plain-field.ts";
import { decideCommentAction } from "../../../../actions.ts";

type HoldFormProps = { number: number; comment: Pick<ModeratedComment, "id" | "revision"> };

/** Keeps a comment from the public, and tells its author why. */
export function HoldForm({ number, comment: { id, revision } }: HoldFormProps) {
  const [{ errors, values }, action] = useActionState(decideCommentAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-5">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="intent" value="hold" />
      <RadioGroup
        name="reason"
        label="Motivo"
        hint="No estar de acuerdo con lo que dice no es uno."
        options={optionsOf(HOLD_REASONS)}
        defaultValue={values.reason ?? ""}
        error={errors.reason}
      />
      <Textarea
        name="note"
        label="Explicación"
        hint="Se le escribe a quien comentó, con el motivo, para que pueda enviar otro sin ese problema."
        rows={3}
        maxCharacters={MAX_REASON}
        defaultValue={values.note ?? ""}
        error={errors.note}
      />
      <SubmitButton variant="secondary" pendingText="Reteniendo…">
        Retener y avisar
      </SubmitButton>
    </form>
  );
}
