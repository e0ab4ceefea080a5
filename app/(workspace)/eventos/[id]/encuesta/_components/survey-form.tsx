"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { MOST_SURVEY_QUESTIONS, SURVEY_KINDS } from "#lib/events/aftermath/survey-words.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { saveSurveyAction } from "../../../aftermath-actions.ts";
import { asOptions } from "../../../_components/as-options.ts";

type SurveyFormProps = { eventId: string; initial: Readonly<Record<string, string>> };

/** What those who come will be asked: a row left blank asks nothing. */
export function SurveyForm({ eventId, initial }: SurveyFormProps) {
  const [{ errors, values }, action] = useActionState(saveSurveyAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="eventId" value={eventId} />
      {Array.from({ length: MOST_SURVEY_QUESTIONS }, (_, index) => {
        const of = (field: string) => {
          const name = `questions.${index}.${field}`;
          return { name, error: errors[name], defaultValue: values[name] ?? initial[name] ?? "" };
        };
        const kind = of("kind");
        return (
          <fieldset key={index} className="space-y-4 rounded-panel border border-linea p-4">
            <legend className="px-2 font-semibold">Pregunta {index + 1}</legend>
            <TextInput {...of("text")} label="Pregunta" optional autoComplete="off" />
            <Select
              {...kind}
              defaultValue={kind.defaultValue || SURVEY_KINDS.SCALE.slug}
              label="Se responde con"
              options={asOptions(SURVEY_KINDS)}
            />
            <Textarea
              {...of("options")}
              label="Opciones"
              hint="Solo si se responde con una de varias: una por renglón."
              rows={3}
              optional
            />
          </fieldset>
        );
      })}
      <SubmitButton>Guardar las preguntas</SubmitButton>
    </form>
  );
}
