"use client";

import { DateInput } from "#components/ui/date-input.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { publishYearAction } from "../actions.ts";
import { ChangeForm } from "./change-form.tsx";

/** `list` is what is on record, when the year already has a list. */
export function PublishYearForm({
  year,
  list,
}: {
  year: number;
  list: { reference: string; publishedOn: string } | null;
}) {
  const initial = { year: String(year), ...list };
  return (
    <ChangeForm action={publishYearAction} initial={initial} confirmLabel="Registrar la lista">
      {(field) => (
        <>
          <TextInput {...field("year")} label="Año" type="number" inputMode="numeric" width="short" />
          <TextInput
            {...field("reference")}
            label="Publicación oficial"
            hint="Por ejemplo: DOF, 12 de enero de 2026, acuerdo de días inhábiles de la Secretaría."
            maxLength={300}
            width="full"
          />
          <DateInput {...field("publishedOn")} label="Fecha de publicación" />
        </>
      )}
    </ChangeForm>
  );
}
