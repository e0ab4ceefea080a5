"use client";

import { DateInput } from "#components/ui/date-input.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { declareDaysAction } from "../actions.ts";
import { ChangeForm } from "./change-form.tsx";

export function DeclareDaysForm() {
  return (
    <ChangeForm action={declareDaysAction} initial={{ kind: "NON_WORKING" }} confirmLabel="Declarar los días">
      {(field) => (
        <>
          <RadioGroup
            {...field("kind")}
            label="Qué se declara"
            options={[
              { value: "NON_WORKING", label: "Inhábiles", hint: "Dejan de contar en los plazos" },
              { value: "ENABLED", label: "Habilitados", hint: "Cuentan aunque sean inhábiles" },
            ]}
          />
          <DateInput {...field("from")} label="Día, o primer día" />
          <DateInput
            {...field("until")}
            label="Último día"
            hint="Para un receso. Solo se declaran los días que cambian: no hace falta saltar los fines de semana."
            optional
          />
          <TextInput {...field("reason")} label="Motivo" hint="Por ejemplo: Jueves Santo." maxLength={200} />
          <ReferenceInput {...field("reference")} />
        </>
      )}
    </ChangeForm>
  );
}

function ReferenceInput(field: {
  name: string;
  error: string | undefined;
  defaultValue: string | undefined;
}) {
  return (
    <TextInput
      {...field}
      label="Publicación oficial"
      hint="Se cita junto a cada fecha que cambie. Por ejemplo: DOF, 12 de enero de 2026."
      maxLength={300}
      width="full"
    />
  );
}
