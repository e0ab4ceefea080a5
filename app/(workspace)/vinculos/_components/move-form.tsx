"use client";

import { useActionState } from "react";
import { DateInput } from "#components/ui/date-input.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { optionsOf } from "#lib/fields/plain-field.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { COMMITMENT_STATES } from "#lib/ties/words.ts";
import { moveCommitmentAction } from "../actions.ts";

/** How a commitment goes. */
export function MoveForm({ tie, id, today }: { tie: string; id: string; today: string }) {
  const [{ errors, values }, send] = useActionState(moveCommitmentAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] });
  return (
    <form action={send} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="tie" value={tie} />
      <input type="hidden" name="id" value={id} />
      <RadioGroup {...of("state")} label="Cómo va" options={optionsOf(COMMITMENT_STATES)} />
      <DateInput
        {...of("happenedOn")}
        label="Desde cuándo"
        defaultValue={values.happenedOn ?? today}
        max={today}
      />
      <Textarea
        {...of("note")}
        label="Nota"
        hint="Qué pasó. Si se canceló, por qué."
        rows={3}
        maxCharacters={1000}
      />
      <SubmitButton>Anotar</SubmitButton>
    </form>
  );
}
