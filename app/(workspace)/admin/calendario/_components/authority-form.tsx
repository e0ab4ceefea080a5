"use client";

import { DateInput } from "#components/ui/date-input.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { CALENDAR_NAMES } from "#lib/calendar/calendar-names.ts";
import { setAuthorityAction } from "../actions.ts";
import { ChangeForm } from "./change-form.tsx";

const laws = (["lft", "lfpa", "union"] as const).map((value) => ({
  value,
  label: CALENDAR_NAMES[value].name,
  hint: CALENDAR_NAMES[value].detail,
}));

/** `initial` is what the authority counts by today. */
export function AuthorityForm({ initial }: { initial: { laws: string; cutoffHour: string } }) {
  return (
    <ChangeForm action={setAuthorityAction} initial={initial} confirmLabel="Guardar el cambio">
      {(field) => (
        <>
          <RadioGroup {...field("laws")} label="Ley con que cuenta la autoridad" options={laws} />
          <TextInput
            {...field("cutoffHour")}
            label="Hora de cierre"
            hint="De 0 a 24. Lo que se presenta después se tiene por recibido el siguiente día hábil; 24 es sin hora de cierre."
            type="number"
            inputMode="numeric"
            width="short"
          />
          <DateInput {...field("validFrom")} label="Desde qué día" hint="De hoy en adelante." />
          <Textarea {...field("reason")} label="Acuerdo que lo ordena" rows={3} maxCharacters={300} />
        </>
      )}
    </ChangeForm>
  );
}
