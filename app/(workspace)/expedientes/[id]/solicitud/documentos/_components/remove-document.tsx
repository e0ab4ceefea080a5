"use client";

import { useActionState } from "react";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { removeDocumentAction } from "../../actions.ts";

type RemoveDocumentProps = { caseId: string; part: string; documentId: string; name: string };

/** Takes a file out of the request. */
export function RemoveDocument({ caseId, part, documentId, name }: RemoveDocumentProps) {
  const [{ errors }, action] = useActionState(removeDocumentAction, EMPTY_FORM);
  return (
    <form action={action}>
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="part" value={part} />
      <input type="hidden" name="documentId" value={documentId} />
      <SubmitButton variant="quiet" size="small" pendingText="Quitando…">
        Quitar<span className="sr-only"> {name}</span>
      </SubmitButton>
      {errors[""] ? (
        <p role="alert" className="max-w-xs text-sm font-semibold text-rojo">
          {errors[""]}
        </p>
      ) : null}
    </form>
  );
}
