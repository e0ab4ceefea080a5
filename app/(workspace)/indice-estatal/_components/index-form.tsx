"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { COMPONENT_KEYS, INDEX_COMPONENTS } from "#lib/activity-index/index-components.ts";
import { LONGEST_REASON } from "#lib/activity-index/index-input.ts";
import { LONGEST_EVIDENCE } from "#lib/evidence/evidence.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { recordIndexAction } from "../actions.ts";

type IndexFormProps = {
  state: string;
  year: number;
  /** The last one there is; 0 for none. */
  revision: number;
  initial: Readonly<Record<string, string>>;
};

/** The three components with their evidence, and why. Their sum is worked out when they are recorded. */
export function IndexForm({ state, year, revision, initial }: IndexFormProps) {
  const [{ errors, values }, action] = useActionState(recordIndexAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] ?? initial[name] });
  return (
    <form action={action} noValidate className="max-w-measure space-y-8">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="state" value={state} />
      <input type="hidden" name="year" value={year} />
      <input type="hidden" name="revision" value={revision} />
      {COMPONENT_KEYS.map((key) => (
        <div key={key} className="space-y-4 border-l-2 border-dorado pl-4">
          <TextInput
            {...of(key)}
            label={INDEX_COMPONENTS[key].label}
            hint={`${INDEX_COMPONENTS[key].meaning} De 0 a 1 punto, con hasta dos decimales.`}
            inputMode="decimal"
            autoComplete="off"
            width="short"
          />
          <Textarea
            {...of(`${key}Evidence`)}
            label={`Evidencia de ${INDEX_COMPONENTS[key].label.toLowerCase()}`}
            hint="Una por renglón: un texto, una dirección o el número de un acuerdo, como RAI-2026-00001."
            rows={3}
            maxCharacters={LONGEST_EVIDENCE}
          />
        </div>
      ))}
      <Textarea
        {...of("reason")}
        label="Motivo"
        hint="Por qué se registra o se corrige. Se publica con el índice."
        rows={3}
        maxCharacters={LONGEST_REASON}
      />
      <SubmitButton>Registrar el índice</SubmitButton>
    </form>
  );
}
