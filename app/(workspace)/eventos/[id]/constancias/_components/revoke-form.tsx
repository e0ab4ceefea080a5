"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { LONGEST_REASON } from "#lib/events/event-limits.ts";
import { sayCode } from "#lib/events/shown-code.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { revokeCertificateAction } from "../../../actions.ts";

type RevokeFormProps = {
  eventId: string;
  certificates: readonly { value: string; code: string; name: string }[];
};

/** Takes back one constancia, with its reason. */
export function RevokeForm({ eventId, certificates }: RevokeFormProps) {
  const [{ errors, values }, action] = useActionState(revokeCertificateAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="max-w-measure space-y-4">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="eventId" value={eventId} />
      <Select
        name="certificateId"
        label="Constancia"
        placeholder="Elija una"
        error={errors.certificateId}
        defaultValue={values.certificateId}
        options={certificates.map(({ value, code, name }) => ({
          value,
          label: `${name || "Datos borrados"} · ${sayCode(code)}`,
        }))}
      />
      <Textarea
        name="reason"
        label="Motivo"
        hint="Queda en la bitácora; no se publica. Una constancia revocada no vuelve a valer."
        rows={3}
        maxCharacters={LONGEST_REASON}
        error={errors.reason}
        defaultValue={values.reason}
      />
      <SubmitButton variant="danger">Revocar</SubmitButton>
    </form>
  );
}
