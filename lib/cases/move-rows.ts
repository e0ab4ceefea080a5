import type { TermRow } from "./clock/case-term.ts";
import type { ChangedTerm } from "./clock/change-terms.ts";
import type { MoveWrite } from "./move-write.ts";

/** The columns that the case gets, by their names in the database. The version is the one that must still be there. */
export function caseRow({ snapshot, after, closing, columns }: MoveWrite) {
  return {
    id: snapshot.id,
    version: snapshot.version,
    draft_version: snapshot.draftVersion,
    step: after.step,
    status: after.status,
    turn: after.turn,
    turn_since: after.turnSince,
    due_on: after.dueOn,
    provisional: after.provisional,
    outcome: closing?.outcome,
    closed_at: closing?.closedAt,
    folio: columns.folio,
    filed_at: columns.filedAt,
    referred_at: columns.referredAt,
    responded_at: columns.respondedAt,
    eventuality: columns.eventuality,
    eventuality_allowed_at: columns.eventualityAllowedAt,
    intended_date: columns.intendedDate,
    intended_place: columns.intendedPlace,
    signed_on: columns.signedOn,
    signed_place: columns.signedPlace,
    dgcp_assignee_id: columns.dgcpAssigneeId,
    cja_assignee_id: columns.cjaAssigneeId,
  };
}

/** The terms that a move began or ended. */
export const termRows = (before: readonly TermRow[], after: readonly ChangedTerm[]) =>
  after
    .filter((term) => find(before, term.id)?.endedAt !== term.endedAt)
    .map(({ id, kind, budgetDays, receivedAt, endedAt, ruleId }) => ({
      ...{ id, kind, budget_days: budgetDays, received_at: receivedAt, ended_at: endedAt, rule_id: ruleId },
    }));

/** The stops of the clock that a move began or ended. */
export const stopRows = (before: readonly TermRow[], after: readonly ChangedTerm[]) =>
  after.flatMap(({ id: termId, suspensions }) => {
    const former = find(before, termId)?.suspensions ?? [];
    return suspensions
      .filter((stop) => find(former, stop.id)?.endedAt !== stop.endedAt)
      .map(({ id, kind, startedAt, endedAt, startedBy }) => ({
        ...{ id, term_id: termId, kind, started_at: startedAt, ended_at: endedAt, started_by: startedBy },
      }));
  });

const find = <Row extends { id: string }>(rows: readonly Row[], id: string) =>
  rows.find((row) => row.id === id);
