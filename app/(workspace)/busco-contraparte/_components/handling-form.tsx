"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { optionsBySlug } from "#lib/forms/options-by-slug.ts";
import { HANDLINGS } from "#lib/partner-notices/notice-words.ts";
import { handleReplyAction } from "../actions.ts";

type HandlingFormProps = { noticeId: string; replyId: string; handling: string; note: string };

/** What the office did about an answer. */
export function HandlingForm({ noticeId, replyId, handling, note }: HandlingFormProps) {
  const [{ errors, values }, action] = useActionState(handleReplyAction, EMPTY_FORM);
  const of = (name: string, initial: string) => ({
    ...{ name, error: errors[name] },
    defaultValue: values[name] ?? initial,
  });
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="noticeId" value={noticeId} />
      <input type="hidden" name="replyId" value={replyId} />
      <RadioGroup {...of("handling", handling)} label="Situación" options={optionsBySlug(HANDLINGS)} />
      <Textarea
        {...of("note", note)}
        label="Nota de la oficina"
        hint="Solo la ve su oficina."
        rows={4}
        maxCharacters={1000}
        optional
      />
      <SubmitButton variant="secondary">Anotar</SubmitButton>
    </form>
  );
}
