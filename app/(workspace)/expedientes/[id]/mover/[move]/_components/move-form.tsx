"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import type { MoveKey } from "#lib/workflow/moves.ts";
import { moveCaseAction } from "../actions.ts";
import { MoveFields } from "./move-fields.tsx";

export interface MoveFormProps {
  caseId: string;
  move: MoveKey;
  label: string;
  version: number;
  requestKey: string;
  colleagues: readonly { id: string; name: string }[];
  defaults: { answerDays: string; inForceOn: string; intendedPlace: string; signedPlace: string };
  cancelHref: string;
}

/** One form for every move; its fields are those the move's schema asks for. */
export function MoveForm({
  caseId,
  move,
  label,
  version,
  requestKey,
  colleagues,
  defaults,
  cancelHref,
}: MoveFormProps) {
  const [state, action] = useActionState(moveCaseAction, EMPTY_FORM);
  return (
    <form action={action} className="max-w-measure space-y-6">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="move" value={move} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="requestKey" value={requestKey} />
      <MoveFields
        move={move}
        errors={state.errors}
        values={{ ...defaults, ...state.values }}
        colleagues={colleagues}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton>{label}</SubmitButton>
        <LinkButton href={cancelHref} variant="secondary">
          Cancelar
        </LinkButton>
      </div>
    </form>
  );
}
