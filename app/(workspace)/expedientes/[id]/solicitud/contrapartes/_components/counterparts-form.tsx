"use client";

import { useWatch } from "react-hook-form";
import { Alert } from "#components/ui/alert.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { type CounterpartValues, MAX_COUNTERPARTS } from "#lib/cases/request/draft-schema.ts";
import type { Choice } from "#lib/cases/request/list-choices.ts";
import { describeField } from "../../_form/describe-field.ts";
import { shownRows } from "../../_form/edit-rows.ts";
import { SectionForm } from "../../_form/section-form.tsx";
import type { SectionState } from "../../_form/section-state.ts";
import { useSection } from "../../_form/use-section.ts";
import { CounterpartRow } from "./counterpart-row.tsx";

type CounterpartsFormProps = {
  caseId: string;
  today: string;
  countries: readonly Choice[];
  initial: SectionState<"counterparts">;
};

/** Who signs on the other side. Rows are added and taken out by buttons that send the form, so no script is needed. */
export function CounterpartsForm({ caseId, today, countries, initial }: CounterpartsFormProps) {
  const section = useSection({ caseId, section: "counterparts", today, initial });
  const rows = shownRows(section.values.counterparts);
  const { control } = section.form;
  const typed = useWatch({ control, name: "counterparts", defaultValue: rows }) as CounterpartValues[];
  return (
    <SectionForm section={section} describe={describeField}>
      {rows.map((row, index) => (
        <CounterpartRow
          key={index}
          index={index}
          row={row}
          section={section}
          countries={countries}
          removable={rows.length > 1}
        />
      ))}
      {rows.length < MAX_COUNTERPARTS ? (
        <SubmitButton name="intent" value="add" variant="secondary" size="small" pendingText="Guardando…">
          Agregar otra contraparte
        </SubmitButton>
      ) : null}
      <div role="status">{typed.some(({ type }) => type === "PRIVATE") ? <PrivateCounterpart /> : null}</div>
    </SectionForm>
  );
}

function PrivateCounterpart() {
  return (
    <Alert tone="warning" title="Contraparte de naturaleza privada">
      Con una contraparte privada el instrumento sería de derecho privado y quedaría fuera de la Ley sobre la
      Celebración de Tratados. Puede presentarlo de todos modos: la SRE le responderá.
    </Alert>
  );
}
