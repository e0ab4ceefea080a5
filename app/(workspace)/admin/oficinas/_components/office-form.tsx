"use client";

import { useActionState } from "react";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Select, type Option, type OptionGroup } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { saveOfficeAction } from "../actions.ts";

type OfficeFormProps = {
  /** Empty for a new one. */
  id: string;
  saved: Readonly<Record<string, string>>;
  /** Offered only while creating: a kind never changes. */
  kinds: readonly Option[];
  states: readonly Option[];
  /** State offices, grouped by state. */
  parents: readonly OptionGroup[];
};

export function OfficeForm({ id, saved, kinds, states, parents }: OfficeFormProps) {
  const [{ errors, values }, action] = useActionState(saveOfficeAction, EMPTY_FORM);
  const now = { ...saved, ...values };
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      {kinds.length > 0 ? (
        <Select
          name="kind"
          label="Tipo"
          hint="No se puede cambiar después."
          placeholder="Elija uno"
          options={kinds}
          defaultValue={now.kind}
          error={errors.kind}
        />
      ) : null}
      <TextInput name="name" label="Nombre oficial" defaultValue={now.name} error={errors.name} />
      <Select
        name="stateCode"
        label="Estado"
        hint="Solo para oficinas estatales y municipales."
        placeholder="Ninguno"
        options={states}
        defaultValue={now.stateCode}
        error={errors.stateCode}
      />
      <TextInput
        name="municipality"
        label="Municipio"
        hint="Solo para oficinas municipales."
        defaultValue={now.municipality}
        error={errors.municipality}
      />
      <Select
        name="parentId"
        label="Oficina de su estado"
        hint="Solo para oficinas municipales, y del mismo estado."
        placeholder="Ninguna"
        options={parents}
        defaultValue={now.parentId}
        error={errors.parentId}
      />
      <Checkbox
        name="sharesWithParent"
        label="Comparte sus expedientes presentados con la oficina de su estado"
        hint="Solo lectura. Su titular también puede cambiarlo."
        defaultChecked={now.sharesWithParent === "si"}
        error={errors.sharesWithParent}
      />
      <Textarea
        name="emailDomains"
        label="Dominios de su correo institucional"
        hint="Uno por línea, como jalisco.gob.mx. Las invitaciones a otros dominios se rechazan; las cuentas que ya existen no cambian. En blanco, se admite cualquiera."
        rows={3}
        optional
        defaultValue={now.emailDomains}
        error={errors.emailDomains}
      />
      <Checkbox
        name="requiresTotp"
        label="Exigir el segundo factor a todas sus cuentas"
        defaultChecked={now.requiresTotp === "si"}
        error={errors.requiresTotp}
      />
      <SubmitButton pendingText="Guardando…">
        {id === "" ? "Agregar la organización" : "Guardar los cambios"}
      </SubmitButton>
    </form>
  );
}
