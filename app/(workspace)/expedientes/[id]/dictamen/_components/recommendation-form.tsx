"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { CaseSnapshot } from "#lib/cases/case-snapshot.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { SEVERITY_LABELS } from "#lib/workflow/labels.ts";
import { saveRecommendationAction } from "../actions.ts";

type RecommendationFormProps = { caseId: string; item?: CaseSnapshot["recommendations"][number] };

/** A new recommendation, or one being changed. */
export function RecommendationForm({ caseId, item }: RecommendationFormProps) {
  const [state, action] = useActionState(saveRecommendationAction, EMPTY_FORM);
  const value = (name: "clause" | "text" | "severity") => ({
    name,
    error: state.errors[name],
    defaultValue: state.values[name] ?? item?.[name],
  });
  return (
    <form action={action} className="max-w-measure space-y-5" noValidate>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="recommendationId" value={item?.id ?? ""} />
      <TextInput {...value("clause")} label="Cláusula o artículo" width="medium" />
      <Textarea {...value("text")} label="Recomendación" rows={4} maxCharacters={4000} />
      <RadioGroup
        {...value("severity")}
        label="Qué tan necesaria es"
        options={Object.entries(SEVERITY_LABELS).map(([key, label]) => ({ value: key, label }))}
      />
      <SubmitButton variant="secondary">
        {item ? "Guardar el cambio" : "Agregar la recomendación"}
      </SubmitButton>
    </form>
  );
}
