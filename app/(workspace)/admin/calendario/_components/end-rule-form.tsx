"use client";

import { DateInput } from "#components/ui/date-input.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { endRuleAction } from "../actions.ts";
import { ChangeForm } from "./change-form.tsx";

export function EndRuleForm({ id }: { id: string }) {
  return (
    <ChangeForm action={endRuleAction} hidden={{ id }} confirmLabel="Terminar la vigencia">
      {(field) => (
        <>
          <DateInput
            {...field("validUntil")}
            label="Último día de vigencia"
            hint="Las fechas hasta ese día siguen contándose con la regla."
          />
          <Textarea {...field("reason")} label="Reforma que la termina" rows={3} maxCharacters={300} />
        </>
      )}
    </ChangeForm>
  );
}
