"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { LONGEST_SURVEY_ANSWER, SCALE } from "#lib/events/aftermath/survey-words.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { answerSurveyAction } from "../../../survey-actions.ts";

export type AskedQuestion = {
  position: number;
  kind: "SCALE" | "CHOICE" | "TEXT";
  text: string;
  options: readonly string[];
};

/** A survey as its reader answers it; nothing of it has to be answered. */
export function AnswerForm({ token, questions }: { token: string; questions: readonly AskedQuestion[] }) {
  const [{ errors, values }, action] = useActionState(answerSurveyAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-8">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="token" value={token} />
      {questions.map(({ position, kind, text, options }) => {
        const name = `answer-${position}`;
        const field = { name, label: text, error: errors[name], optional: true };
        if (kind === "TEXT") {
          return (
            <Textarea
              key={name}
              {...field}
              defaultValue={values[name] ?? ""}
              hint="No escriba su nombre ni otros datos suyos."
              rows={3}
              maxCharacters={LONGEST_SURVEY_ANSWER}
            />
          );
        }
        const choices =
          kind === "SCALE"
            ? SCALE.map((label, index) => ({ value: String(index + 1), label }))
            : options.map((label, index) => ({ value: String(index), label }));
        return <RadioGroup key={name} {...field} defaultValue={values[name]} options={choices} />;
      })}
      <SubmitButton>Enviar mis respuestas</SubmitButton>
    </form>
  );
}
