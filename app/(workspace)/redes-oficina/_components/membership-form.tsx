"use client";

import { useActionState } from "react";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { DateInput } from "#components/ui/date-input.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { saveMembershipAction } from "../actions.ts";
import { FeeFields } from "./fee-fields.tsx";

type MembershipFormProps = {
  /** Empty for a new one. */
  id: string;
  revision: number;
  initial: Readonly<Record<string, string>>;
  /** To choose from; none when the membership is of one already. */
  networks: readonly { value: string; label: string }[] | null;
};

/** What an office keeps of its membership in a network. */
export function MembershipForm({ id, revision, initial, networks }: MembershipFormProps) {
  const [{ errors, values }, action] = useActionState(saveMembershipAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] ?? initial[name] });
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={revision} />
      {networks === null ? null : (
        <Select
          {...of("networkId")}
          label="Red"
          hint="Si no está en la lista, pídala a la administración del portal."
          placeholder="Elija"
          options={networks}
          width="full"
        />
      )}
      <TextInput
        {...of("since")}
        label="Desde cuándo"
        hint="Lo que se sepa: 2019, 2019-05 o 2019-05-03."
        width="short"
      />
      <FeeFields of={of} />
      <Checkbox
        name="sharesFee"
        label="Publicar la cuota"
        hint="Sin marcar, cualquiera ve que su oficina es parte de la red, y no cuánto paga."
        error={errors.sharesFee}
        defaultChecked={(values.sharesFee ?? initial.sharesFee) === "si"}
      />
      <div className="flex flex-wrap gap-6">
        <DateInput
          {...of("renewsOn")}
          label="Siguiente renovación"
          hint="Avisaremos a su oficina 60 y 15 días antes."
          optional
        />
        <TextInput
          {...of("responsible")}
          label="Responsable"
          hint="Persona o área; solo lo ve su oficina."
          width="medium"
          optional
        />
      </div>
      <SubmitButton>Guardar</SubmitButton>
    </form>
  );
}
