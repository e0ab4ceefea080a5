"use client";

import { useActionState } from "react";
import { DateInput } from "#components/ui/date-input.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { MAX_REASON } from "#lib/plans/consultation/limits.ts";
import { closeConsultationAction, extendConsultationAction } from "../../../actions.ts";

type ReasonFormProps =
  | {
      kind: "extend";
      number: number;
      /** ISO: the last day as it is. */
      after: string;
    }
  | { kind: "close"; number: number };

const FORMS = {
  extend: {
    action: extendConsultationAction,
    field: "extendReason",
    button: "Ampliar",
    pending: "Ampliando…",
  },
  close: {
    action: closeConsultationAction,
    field: "closeReason",
    button: "Cerrar la consulta",
    pending: "Cerrando…",
  },
} as const;

/** Changes the end of a consultation; why is told to the public. */
export function ReasonForm(props: ReasonFormProps) {
  const { action, field, button, pending } = FORMS[props.kind];
  const [{ errors, values }, send] = useActionState(action, EMPTY_FORM);
  return (
    <form action={send} noValidate className="space-y-5">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="number" value={props.number} />
      {props.kind === "extend" ? (
        <DateInput
          name="untilOn"
          label="Nuevo último día"
          min={props.after}
          defaultValue={values.untilOn ?? ""}
          error={errors.untilOn}
        />
      ) : null}
      <Textarea
        name={field}
        label="Motivo"
        hint="Se publica con la consulta."
        rows={3}
        maxCharacters={MAX_REASON}
        defaultValue={values[field] ?? ""}
        error={errors[field]}
      />
      <SubmitButton variant={props.kind === "close" ? "danger" : "secondary"} pendingText={pending}>
        {button}
      </SubmitButton>
    </form>
  );
}
