"use client";

import { type ReactNode, useActionState } from "react";
import { DateInput } from "#components/ui/date-input.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { optionsOf } from "#lib/fields/plain-field.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { RESULT_KINDS } from "#lib/missions/words.ts";
import { CURRENCIES } from "#lib/plans/items/words.ts";
import { recordResultAction } from "../actions.ts";

type ResultFormProps = { missionId: string; commitmentId: string; today: string };

const KINDS = Object.entries(RESULT_KINDS).map(([value, { label, hint }]) => ({ value, label, hint }));

/** What came of a commitment. Each kind shows its own fields, by the style sheet alone: no script is needed. */
export function ResultForm({ missionId, commitmentId, today }: ResultFormProps) {
  const [{ errors, values }, send] = useActionState(recordResultAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] });
  return (
    <form action={send} noValidate className="group max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="missionId" value={missionId} />
      <input type="hidden" name="commitmentId" value={commitmentId} />
      <RadioGroup {...of("kind")} label="Qué resultó" options={KINDS} />
      <DateInput {...of("happenedOn")} label="Cuándo" defaultValue={values.happenedOn ?? today} max={today} />
      <Only of="group-has-[[value=AGREEMENT]:checked]:block">
        <TextInput {...of("agreement")} label="Número del acuerdo" hint="Como RAI-2026-00001." />
      </Only>
      <Only of="group-has-[[value=CASE]:checked]:block">
        <TextInput
          {...of("folio")}
          label="Folio del expediente"
          hint="El de su acuse, como AII-2026-00042."
        />
      </Only>
      <Only of="group-has-[[value=PROJECT]:checked]:block">
        <TextInput
          {...of("project")}
          label="Cuál proyecto"
          hint="Es parte del resumen público, si la oficina lo publica."
          width="full"
        />
      </Only>
      <Only of="group-has-[[value=INVESTMENT]:checked]:flex flex-wrap gap-x-8 gap-y-6">
        <TextInput {...of("amount")} label="Monto" inputMode="decimal" width="medium" />
        <Select
          {...of("currency")}
          label="Moneda"
          options={optionsOf(CURRENCIES)}
          placeholder="Sin elegir"
          width="medium"
        />
      </Only>
      <Textarea
        {...of("note")}
        label="Nota"
        hint="Qué pasó, en dos o tres frases. Solo la ve su oficina."
        rows={3}
        maxCharacters={1000}
      />
      <Only of="group-has-[[value^=FOLLOW]:checked]:block group-has-[[value=CASE]:checked]:block">
        <DateInput
          {...of("dueOn")}
          label="Nueva fecha del compromiso"
          hint="En blanco si no cambia."
          min={today}
          optional
        />
      </Only>
      <SubmitButton>Anotar</SubmitButton>
    </form>
  );
}

/** Fields that only some kinds have. */
const Only = ({ of, children }: { of: string; children: ReactNode }) => (
  <div className={`hidden ${of}`}>{children}</div>
);
