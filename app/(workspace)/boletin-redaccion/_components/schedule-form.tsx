"use client";

import { useActionState } from "react";
import { DateInput } from "#components/ui/date-input.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { scheduleEditionAction } from "../actions.ts";

/** When an edition goes out by itself. */
export function ScheduleForm({ id }: { id: string }) {
  const [{ errors, values }, action] = useActionState(scheduleEditionAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-4">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <DateInput name="day" label="Día" error={errors.day} defaultValue={values.day} />
      <TextInput
        name="time"
        type="time"
        label="Hora"
        hint="De la Ciudad de México."
        error={errors.time}
        defaultValue={values.time ?? "09:00"}
      />
      <SubmitButton variant="secondary">Programar</SubmitButton>
    </form>
  );
}
