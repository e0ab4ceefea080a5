"use client";

import { useActionState } from "react";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { reopenReportAction } from "../actions.ts";

/** Opens what was sent to be corrected. */
export function ReopenForm({ id }: { id: string }) {
  const [{ errors, values }, send] = useActionState(reopenReportAction, EMPTY_FORM);
  const isRefused = Object.keys(errors).length > 0;
  return (
    <Disclosure summary="Reabrir para corregir" open={isRefused} className="print:hidden">
      <form action={send} noValidate className="space-y-4">
        <ErrorSummary errors={errors} />
        <input type="hidden" name="id" value={id} />
        <Textarea
          name="reason"
          label="Qué hay que corregir"
          hint="Lo dirá la edición siguiente. Lo enviado sigue como estaba, también en público, hasta entonces."
          rows={3}
          maxCharacters={1000}
          defaultValue={values.reason}
          error={errors.reason}
        />
        <SubmitButton variant="secondary">Reabrir</SubmitButton>
      </form>
    </Disclosure>
  );
}
