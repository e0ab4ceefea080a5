"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import type { FieldOption } from "#lib/fields/plain-field.ts";
import { addMeasurementAction } from "../../../../actions.ts";

type MeasurementFormProps = {
  indicatorId: string;
  unit: string;
  /** Those in force, which a new one may correct. */
  correctable: readonly FieldOption[];
};

/** A measurement, which nobody changes afterwards: a wrong one is corrected by another. */
export function MeasurementForm({ indicatorId, unit, correctable }: MeasurementFormProps) {
  const [{ errors, values }, action] = useActionState(addMeasurementAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-4 print:hidden">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="indicatorId" value={indicatorId} />
      <TextInput
        name="period"
        label="De qué periodo"
        hint="2027, 2027-S1, 2027-T3 o 2027-05."
        defaultValue={values.period}
        error={errors.period}
        width="short"
      />
      <TextInput
        name="value"
        label={unit ? `Cuánto fue (${unit})` : "Cuánto fue"}
        inputMode="decimal"
        defaultValue={values.value}
        error={errors.value}
        width="medium"
      />
      <TextInput
        name="note"
        label="De dónde sale el dato"
        defaultValue={values.note}
        error={errors.note}
        optional
        width="full"
      />
      {correctable.length > 0 ? (
        <Select
          name="corrects"
          label="¿Corrige otra?"
          options={correctable}
          placeholder="No, es nueva"
          defaultValue={values.corrects}
          width="full"
        />
      ) : null}
      <SubmitButton variant="secondary" pendingText="Anotando…">
        Anotar la medición
      </SubmitButton>
    </form>
  );
}
