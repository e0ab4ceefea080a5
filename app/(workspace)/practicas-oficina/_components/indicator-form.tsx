"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { addIndicatorAction } from "../actions.ts";

/** A number with its unit and its year. */
export function IndicatorForm({ practiceId }: { practiceId: string }) {
  const [{ errors, values }, action] = useActionState(addIndicatorAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] });
  return (
    <form action={action} noValidate className="space-y-4">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="practiceId" value={practiceId} />
      <TextInput {...of("name")} label="Qué se cuenta" hint="Como «Estudiantes que participaron»." />
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <TextInput {...of("value")} label="Valor" inputMode="decimal" width="short" />
        <TextInput {...of("unit")} label="Unidad" hint="Personas, becas, pesos de 2024." width="medium" />
        <TextInput {...of("year")} label="Año" inputMode="numeric" width="short" />
      </div>
      <SubmitButton variant="secondary">Agregar</SubmitButton>
    </form>
  );
}
