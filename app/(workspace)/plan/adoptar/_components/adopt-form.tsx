"use client";

import { useActionState } from "react";
import { DateInput } from "#components/ui/date-input.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { optionsOf } from "#lib/fields/plain-field.ts";
import { INSTRUMENTS } from "#lib/plans/items/words.ts";
import { adoptPlanAction } from "../../actions.ts";

/** With what the plan is adopted, and when. */
export function AdoptForm() {
  const [{ errors, values }, action] = useActionState(adoptPlanAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary errors={errors} />
      <RadioGroup
        name="instrument"
        label="Con qué instrumento"
        options={optionsOf(INSTRUMENTS)}
        defaultValue={values.instrument}
        error={errors.instrument}
      />
      <TextInput
        name="reference"
        label="Número o datos del instrumento"
        hint="Por ejemplo, acta de cabildo 14/2027, punto 6."
        defaultValue={values.reference}
        error={errors.reference}
        width="full"
      />
      <DateInput
        name="adoptedOn"
        label="Fecha de adopción"
        defaultValue={values.adoptedOn}
        error={errors.adoptedOn}
      />
      <SubmitButton pendingText="Adoptando…">Adoptar y publicar</SubmitButton>
    </form>
  );
}
