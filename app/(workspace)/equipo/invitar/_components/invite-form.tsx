"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import type { Option } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { inviteAccountAction } from "../../actions.ts";

type InviteFormProps = { officeId: string; domains: readonly string[]; roles: readonly Option[] };

export function InviteForm({ officeId, domains, roles }: InviteFormProps) {
  const [{ errors, values }, action] = useActionState(inviteAccountAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="officeId" value={officeId} />
      <TextInput
        name="email"
        type="email"
        label="Correo institucional"
        hint={
          domains.length > 0
            ? `Solo correos de la institución: ${domains.map((domain) => `@${domain}`).join(", ")}.`
            : "El de la institución, no uno personal: la cuenta es de la oficina."
        }
        autoComplete="off"
        defaultValue={values.email}
        error={errors.email}
      />
      <RadioGroup
        name="role"
        label="Función"
        options={roles}
        defaultValue={values.role ?? (roles.length === 1 ? roles[0]?.value : undefined)}
        error={errors.role}
      />
      <SubmitButton>Enviar la invitación</SubmitButton>
    </form>
  );
}
