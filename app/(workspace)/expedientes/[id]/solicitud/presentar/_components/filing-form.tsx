"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { fileRequestAction } from "../../actions.ts";

type FilingFormProps = { caseId: string; version: number; draftVersion: number; requestKey: string };

/** One button, for what was read: an edit made meanwhile is not filed unseen, and a second press files nothing more. */
export function FilingForm({ caseId, version, draftVersion, requestKey }: FilingFormProps) {
  const [{ errors }, action] = useActionState(fileRequestAction, EMPTY_FORM);
  return (
    <form action={action} className="space-y-6">
      <ErrorSummary errors={errors} title="No se presentó" />
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="draftVersion" value={draftVersion} />
      <input type="hidden" name="requestKey" value={requestKey} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <SubmitButton pendingText="Presentando…">Presentar la solicitud</SubmitButton>
        <TextLink href={`/expedientes/${caseId}/solicitud/revisar`}>Volver a revisar</TextLink>
      </div>
    </form>
  );
}
