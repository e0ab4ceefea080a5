"use client";

import { useActionState } from "react";
import { DateInput } from "#components/ui/date-input.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import type { ProcedureKey } from "#lib/procedure/base-rules.ts";
import { FIGURES, LONGEST_BASIS } from "#lib/procedure/figures.ts";
import { setFigureAction } from "../actions.ts";

export function FigureForm({ figure }: { figure: ProcedureKey }) {
  const [{ errors, values }, action] = useActionState(setFigureAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] });
  const { min, max } = FIGURES[figure];
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="key" value={figure} />
      <TextInput
        {...of("value")}
        label="Días hábiles"
        hint={`Entre ${min} y ${max}.`}
        inputMode="numeric"
        autoComplete="off"
        width="short"
      />
      <Textarea
        {...of("legalBasis")}
        label="Fundamento"
        hint="Ley y artículo, o la publicación del procedimiento con su fecha. Se cita donde se explica el plazo."
        rows={3}
        maxCharacters={LONGEST_BASIS}
      />
      <DateInput
        {...of("validFrom")}
        label="Rige desde"
        hint="De mañana en adelante. Lo recibido antes de ese día se cuenta con el valor anterior."
      />
      <SubmitButton>Fijar el nuevo valor</SubmitButton>
    </form>
  );
}
