"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { saveAreaAction } from "../actions.ts";

type AreaFormProps = {
  /** Of the area that is renamed; empty for a new one. */
  areaKey: string;
  name: string;
  button: string;
};

export function AreaForm({ areaKey, name, button }: AreaFormProps) {
  const [{ errors, values }, action] = useActionState(saveAreaAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="key" value={areaKey} />
      <TextInput
        name="name"
        label="Nombre del área"
        hint="Como se leerá en las solicitudes y en el registro público. Hasta 80 caracteres."
        defaultValue={values.name ?? name}
        error={errors.name}
      />
      <SubmitButton>{button}</SubmitButton>
    </form>
  );
}
