import type { Side } from "#lib/generated/prisma/enums.ts";
import type { News } from "#lib/notifications/news-statements.ts";
import type { Actor, System } from "#lib/permissions/actor.ts";
import type { MoveRule } from "#lib/workflow/move-rule.ts";
import type { CaseSnapshot } from "./case-snapshot.ts";
import { peopleOfCase } from "./people-of-case.ts";

const TURN_LINE = {
  OFFICE: "Ahora es el turno de la oficina.",
  DGCP: "Ahora es el turno de la DGCP.",
  CJA: "Ahora es el turno de la Consultoría Jurídica.",
} as const satisfies Record<Side, string>;

/** What people are told of a move, or null when it concerns nobody but who made it. The key is its row of the history. */
export function newsOfMove(
  snapshot: CaseSnapshot,
  rule: MoveRule,
  actor: Actor | System,
  turn: Side | null,
): Omit<News, "eventKey"> | null {
  if (rule.notifies.length === 0) return null;
  const name = snapshot.folio ? `Expediente ${snapshot.folio}` : "Su solicitud";
  return {
    recipients: peopleOfCase(snapshot, rule.notifies, actor.id),
    caseId: snapshot.id,
    title: `${name}: ${rule.past.charAt(0).toLowerCase()}${rule.past.slice(1)} (${actor.officeName ?? actor.name})`,
    body: turn ? TURN_LINE[turn] : "El trámite concluyó.",
    link: `/expedientes/${snapshot.id}`,
  };
}
