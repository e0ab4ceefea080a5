"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { createPlanAction } from "../actions.ts";

type NewPlanFormProps = {
  /** The title of the office's last closed plan; null when it has none. */
  previous: string | null;
  firstYear: number;
};

/** A title and a year are enough to begin. */
export function NewPlanForm({ previous, firstYear }: NewPlanFormProps) {
  const [{ errors, values }, action] = useActionState(createPlanAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary errors={errors} />
      <TextInput
        name="title"
        label="Título del plan"
        hint="Después puede cambiarlo."
        defaultValue={values.title}
        error={errors.title}
        width="full"
      />
      <TextInput
        name="firstYear"
        label="Primer año"
        hint="El plan abarca ese año y los dos siguientes."
        inputMode="numeric"
        defaultValue={values.firstYear ?? String(firstYear)}
        error={errors.firstYear}
        width="short"
      />
      {previous === null ? (
        <input type="hidden" name="from" value="nothing" />
      ) : (
        <RadioGroup
          name="from"
          label="De dónde parte"
          error={errors.from}
          defaultValue={values.from ?? "previous"}
          options={[
            {
              value: "previous",
              label: `De una copia de «${previous}»`,
              hint: "Con su diagnóstico, ejes, objetivos y acciones; las mediciones quedan en el anterior.",
            },
            { value: "nothing", label: "De nada" },
          ]}
        />
      )}
      <SubmitButton pendingText="Empezando…">Empezar el plan</SubmitButton>
    </form>
  );
}
