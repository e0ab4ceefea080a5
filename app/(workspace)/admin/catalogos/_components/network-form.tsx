"use client";

import { useActionState } from "react";
import { CheckboxGroup } from "#components/ui/checkbox-group.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { optionsOf } from "#lib/fields/plain-field.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { TAKES } from "#lib/networks/network-input.ts";
import { saveNetworkAction } from "../redes/actions.ts";

type NetworkFormProps = {
  /** Empty for a new one. */
  networkKey: string;
  revision: number;
  initial: Readonly<Record<string, string>>;
  countries: readonly { value: string; label: string }[];
};

/** What the catalogue says of a network. */
export function NetworkForm({ networkKey, revision, initial, countries }: NetworkFormProps) {
  const [{ errors, values }, action] = useActionState(saveNetworkAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] ?? initial[name] });
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="key" value={networkKey} />
      <input type="hidden" name="revision" value={revision} />
      <TextInput {...of("name")} label="Nombre" width="full" />
      <TextInput {...of("acronym")} label="Siglas" width="short" optional />
      <Textarea {...of("purpose")} label="Qué reúne y para qué" rows={3} maxCharacters={600} />
      <TextInput {...of("city")} label="Ciudad de su sede" width="medium" optional />
      <Select
        {...of("countryCode")}
        label="País de su sede"
        placeholder="Sin sede única"
        options={countries}
        optional
      />
      <TextInput {...of("website")} type="url" label="Página" hint="Como https://ejemplo.org." optional />
      <CheckboxGroup
        name="takes"
        error={errors.takes}
        label="Quién puede ser parte"
        options={optionsOf(TAKES)}
        defaultValue={(values.takes ?? initial.takes ?? "").split(",").filter(Boolean)}
      />
      <SubmitButton>{networkKey === "" ? "Agregar la red" : "Guardar"}</SubmitButton>
    </form>
  );
}
