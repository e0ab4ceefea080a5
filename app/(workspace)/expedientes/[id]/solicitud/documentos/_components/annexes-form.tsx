"use client";

import { useActionState } from "react";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { saveSectionAction } from "../../actions.ts";
import type { SectionState } from "../../_form/section-state.ts";

type AnnexesFormProps = {
  caseId: string;
  initial: SectionState<"annexes">;
  /** There are none yet: the office may say that there will be none. */
  asksForNone: boolean;
};

/** Step 3 ends with annexes or with the word that there are none. */
export function AnnexesForm({ caseId, initial, asksForNone }: AnnexesFormProps) {
  const [state, action] = useActionState<SectionState, FormData>(saveSectionAction, initial);
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="section" value="annexes" />
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="draftVersion" value={state.draftVersion} />
      <input type="hidden" name="baseline" value={JSON.stringify(state.baseline)} />
      {asksForNone ? (
        <Checkbox
          name="noAnnexes"
          label="No hay anexos"
          hint="Márquelo si la solicitud va sin ellos."
          defaultChecked={"noAnnexes" in state.values && state.values.noAnnexes}
          error={state.errors.noAnnexes}
        />
      ) : null}
      <SubmitButton name="intent" value="continue" pendingText="Guardando…">
        Guardar y continuar
      </SubmitButton>
    </form>
  );
}
