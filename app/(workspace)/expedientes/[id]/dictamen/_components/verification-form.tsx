"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { CaseSnapshot } from "#lib/cases/case-snapshot.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { VERIFICATION_LABELS } from "#lib/workflow/labels.ts";
import { verifyRecommendationsAction } from "../actions.ts";
import { RecommendationText } from "./recommendation-text.tsx";

type VerificationFormProps = { caseId: string; items: CaseSnapshot["recommendations"] };

const OPTIONS = Object.entries(VERIFICATION_LABELS).map(([value, label]) => ({ value, label }));

/** Step 11: whether the signed text took each recommendation in. It can be saved half done. */
export function VerificationForm({ caseId, items }: VerificationFormProps) {
  const [state, action] = useActionState(verifyRecommendationsAction, EMPTY_FORM);
  return (
    <Panel title="Cotejo de las recomendaciones" id="recomendaciones">
      <form action={action} className="space-y-8" noValidate>
        <ErrorSummary errors={state.errors} />
        <input type="hidden" name="caseId" value={caseId} />
        {items.map((item) => {
          const [result, reason] = [`result-${item.position}`, `resultReason-${item.position}`];
          return (
            <div key={item.id} className="space-y-4 border-b border-linea pb-8 last:border-0">
              <RecommendationText item={item} />
              <RadioGroup
                name={result}
                label={`¿Se incluyó la recomendación ${item.position}?`}
                error={state.errors[result]}
                defaultValue={state.values[result] ?? item.result ?? undefined}
                options={OPTIONS}
              />
              <Textarea
                name={reason}
                label="Razón"
                hint="Hace falta cuando no se incluyó."
                error={state.errors[reason]}
                defaultValue={state.values[reason] ?? item.resultReason}
                rows={2}
                maxCharacters={2000}
              />
            </div>
          );
        })}
        <SubmitButton pendingText="Guardando…">Guardar el cotejo</SubmitButton>
      </form>
    </Panel>
  );
}
