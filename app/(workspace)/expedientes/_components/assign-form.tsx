"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { assignCasesAction } from "../actions.ts";

type AssignFormProps = {
  /** Address of this very list. */
  back: string;
  requestKey: string;
  people: readonly { id: string; name: string }[];
  children: ReactNode;
};

/** The list, with boxes to tick and below it the colleague who will have what was ticked. */
export function AssignForm({ back, requestKey, people, children }: AssignFormProps) {
  const [state, action] = useActionState(assignCasesAction, EMPTY_FORM);
  return (
    <form action={action} className="space-y-6">
      <ErrorSummary errors={state.errors} title="No se asignó ningún expediente" />
      <input type="hidden" name="volver" value={back} />
      <input type="hidden" name="clave" value={requestKey} />
      {children}
      <div className="flex flex-wrap items-end gap-4 rounded-panel border border-linea bg-white p-5 print:hidden">
        <Select
          name="assigneeId"
          label="Asignar los expedientes marcados a"
          placeholder="Elija a una persona"
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={state.values.assigneeId}
          error={state.errors.assigneeId}
          // Asked by the browser, so that a press without a name does not lose the ticks.
          required
          width="medium"
        />
        <SubmitButton variant="secondary" pendingText="Asignando…">
          Asignar
        </SubmitButton>
      </div>
    </form>
  );
}
