"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import type { ResultView } from "#lib/projects/project-view.ts";
import { measureResultAction } from "../../actions.ts";

type MeasureFormProps = { projectId: string; results: readonly ResultView[] };

/** What a result has come to. */
export function MeasureForm({ projectId, results }: MeasureFormProps) {
  const [{ errors, values }, action] = useActionState(measureResultAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-4">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="projectId" value={projectId} />
      <Select
        name="resultId"
        label="De qué resultado"
        options={results.map(({ id: value, title: label }) => ({ value, label }))}
        defaultValue={values.resultId}
      />
      <TextInput
        name="measuredValue"
        label="Cuánto se ha logrado"
        hint="En blanco si no se ha medido."
        inputMode="decimal"
        width="short"
        error={errors.measuredValue}
        defaultValue={values.measuredValue}
      />
      <SubmitButton variant="secondary">Anotar lo logrado</SubmitButton>
    </form>
  );
}
