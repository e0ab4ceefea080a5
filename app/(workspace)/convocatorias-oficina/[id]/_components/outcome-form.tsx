"use client";

import { useActionState } from "react";
import { DateInput } from "#components/ui/date-input.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { LONGEST_NOTE } from "#lib/calls/applications/application-input.ts";
import { APPLICATION_STATES } from "#lib/calls/applications/application-states.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { moveApplicationAction } from "../../actions.ts";

type OutcomeFormProps = { id: string; state: keyof typeof APPLICATION_STATES; today: string };

/** What became of the application, on which day. */
export function OutcomeForm({ id, state, today }: OutcomeFormProps) {
  const [{ errors, values }, action] = useActionState(moveApplicationAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-4">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <RadioGroup
        name="state"
        label="Qué pasó"
        error={errors.state}
        defaultValue={values.state}
        options={APPLICATION_STATES[state].next.map((value) => ({
          value,
          label: APPLICATION_STATES[value].verb,
        }))}
      />
      <DateInput name="on" label="Qué día" max={today} error={errors.on} defaultValue={values.on ?? today} />
      <Textarea
        name="note"
        label="Nota"
        hint="Con qué folio se envió, qué dijeron, qué conviene recordar. Solo la ve su oficina."
        rows={3}
        maxCharacters={LONGEST_NOTE}
        error={errors.note}
        defaultValue={values.note}
        optional
      />
      <SubmitButton>Anotar</SubmitButton>
    </form>
  );
}
