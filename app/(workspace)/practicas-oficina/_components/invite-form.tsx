"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { invitePeerAction } from "../actions.ts";

type InviteFormProps = { practiceId: string; offices: readonly { id: string; name: string }[] };

/** Asks another office for its judgement. */
export function InviteForm({ practiceId, offices }: InviteFormProps) {
  const [{ errors, values }, action] = useActionState(invitePeerAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-4">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="practiceId" value={practiceId} />
      <Select
        name="officeId"
        label="Oficina que la evaluará"
        hint="Verá los datos de la práctica y no las demás evaluaciones hasta enviar la suya."
        placeholder="Elija una oficina"
        options={offices.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={values.officeId}
        error={errors.officeId}
      />
      <SubmitButton variant="secondary">Invitar</SubmitButton>
    </form>
  );
}
