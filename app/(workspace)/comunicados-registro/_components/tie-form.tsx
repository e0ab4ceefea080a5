"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { tieAction } from "../actions.ts";

type TieFormProps = { id: string; options: readonly { value: string; label: string }[] };

/** What of the office's own is tied to a notice. */
export function TieForm({ id, options }: TieFormProps) {
  const [{ errors, values }, action] = useActionState(tieAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="max-w-measure space-y-4">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <Select
        name="what"
        label="Lo que hace su oficina"
        hint="La DGCP verá su título aunque no sea público; los demás, solo si lo es."
        placeholder="Elija de la lista"
        options={options}
        error={errors.what}
        defaultValue={values.what}
      />
      <SubmitButton variant="secondary">Vincular</SubmitButton>
    </form>
  );
}
