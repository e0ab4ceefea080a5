import { StatusTag } from "#components/ui/status-tag.tsx";
import type { CaseStatus, Outcome, Side } from "#lib/generated/prisma/enums.ts";
import { OUTCOME_LABELS, SIDE_LABELS, STATUS_LABELS } from "#lib/workflow/labels.ts";

type CaseStatusProps = { status: CaseStatus; outcome: Outcome | null };

/** Where the case stands, in one word. */
export function CaseStatusTag({ status, outcome }: CaseStatusProps) {
  if (outcome) {
    return (
      <StatusTag tone={outcome === "REGISTERED" ? "success" : "neutral"}>{OUTCOME_LABELS[outcome]}</StatusTag>
    );
  }
  return <StatusTag tone={status === "PREVENTED" ? "warning" : "info"}>{STATUS_LABELS[status]}</StatusTag>;
}

type TurnTagProps = { turn: Side | null; mine: boolean };

/** Whose turn it is; drawn stronger for whoever has it. */
export function TurnTag({ turn, mine }: TurnTagProps) {
  if (turn === null) return null;
  return (
    <StatusTag tone={mine ? "brand" : "neutral"}>
      {mine ? "Su turno" : `Turno: ${SIDE_LABELS[turn]}`}
    </StatusTag>
  );
}
