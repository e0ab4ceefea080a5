"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import type { Option } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { changeRoleAction } from "../actions.ts";

export function RoleForm({ id, role, roles }: { id: string; role: string; roles: readonly Option[] }) {
  const [{ errors, values }, action] = useActionState(changeRoleAction, EMPTY_FORM);
  return (
    <form action={action} className="space-y-5">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <RadioGroup
        name="role"
        label="Qué puede hacer"
        options={roles}
        defaultValue={values.role ?? role}
        error={errors.role}
      />
      <SubmitButton variant="secondary" pendingText="Guardando…">
        Guardar la función
      </SubmitButton>
    </form>
  );
}
