"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { addPartAction } from "../../actions.ts";

/** What the project set out to achieve, with where it begins and where it should come to. */
export function ResultForm({ projectId }: { projectId: string }) {
  const [{ errors, values }, action] = useActionState(addPartAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] });
  return (
    <form action={action} noValidate className="space-y-4">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="projectId" value={projectId} />
      <input type="hidden" name="part" value="result" />
      <TextInput {...of("title")} label="Qué se quiere lograr" />
      <TextInput {...of("indicator")} label="Qué se cuenta" hint="Como «Personas capacitadas»." />
      <TextInput {...of("unit")} label="Unidad" hint="Personas, hectáreas, por ciento." width="medium" />
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <TextInput {...of("baseValue")} label="Línea base" inputMode="decimal" width="short" />
        <TextInput {...of("baseYear")} label="Año de la línea base" inputMode="numeric" width="short" />
        <TextInput {...of("targetValue")} label="Meta" inputMode="decimal" width="short" />
        <TextInput {...of("targetYear")} label="Año de la meta" inputMode="numeric" width="short" />
        <TextInput
          {...of("actualValue")}
          label="Logrado"
          hint="En blanco si no se ha medido."
          inputMode="decimal"
          width="short"
          optional
        />
      </div>
      <SubmitButton variant="secondary">Agregar el resultado</SubmitButton>
    </form>
  );
}
