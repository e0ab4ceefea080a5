"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { LONGEST_REASON } from "#lib/events/event-limits.ts";
import { SERIES_SCOPES } from "#lib/events/series/series-words.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { cancelEventAction } from "../actions.ts";
import { asOptions } from "./as-options.ts";

type CancelFormProps = {
  id: string;
  /** Then others of it may be called off with it. */
  isOfSeries: boolean;
};

/** Calls an event off, with its reason. */
export function CancelForm({ id, isOfSeries }: CancelFormProps) {
  const [{ errors, values }, action] = useActionState(cancelEventAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-4">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <Textarea
        name="reason"
        label="Motivo"
        hint="Se publica y se envía a quienes se inscribieron. No se puede deshacer."
        rows={3}
        maxCharacters={LONGEST_REASON}
        error={errors.reason}
        defaultValue={values.reason}
      />
      {isOfSeries ? (
        <RadioGroup
          name="scope"
          label="La cancelación se aplica"
          hint="De la serie, solo a las fechas publicadas. Los borradores se quedan como están."
          defaultValue={values.scope || SERIES_SCOPES.one.slug}
          options={asOptions(SERIES_SCOPES)}
        />
      ) : null}
      <SubmitButton variant="danger">Cancelar el evento</SubmitButton>
    </form>
  );
}
