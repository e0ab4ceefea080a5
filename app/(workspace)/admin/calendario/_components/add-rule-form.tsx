"use client";

import { DateInput } from "#components/ui/date-input.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import type { RulePattern } from "#lib/calendar/types.ts";
import { addRuleAction } from "../actions.ts";
import { ChangeForm } from "./change-form.tsx";
import { PatternFields } from "./pattern-fields.tsx";

export function AddRuleForm({ kind }: { kind: RulePattern["kind"] }) {
  return (
    <ChangeForm
      action={addRuleAction}
      hidden={{ kind }}
      initial={{ ruleSet: "lft" }}
      confirmLabel="Agregar la regla"
    >
      {(field) => (
        <>
          <RadioGroup
            {...field("ruleSet")}
            label="Ley"
            options={[
              { value: "lft", label: "Ley Federal del Trabajo (LFT)" },
              { value: "lfpa", label: "Ley Federal de Procedimiento Administrativo (LFPA)" },
            ]}
          />
          <TextInput {...field("name")} label="Nombre del día" maxLength={120} />
          <PatternFields kind={kind} field={field} />
          <TextInput
            {...field("legalSource")}
            label="Fundamento"
            hint="Por ejemplo: LFT art. 74, fr. VII."
            maxLength={200}
          />
          <DateInput
            {...field("validFrom")}
            label="Vigente desde"
            hint="Las fechas anteriores se siguen contando como antes."
          />
        </>
      )}
    </ChangeForm>
  );
}
