import type { Side } from "#lib/generated/prisma/enums.ts";
import { enqueue } from "#lib/jobs/enqueue.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { notify } from "#lib/notifications/notify.ts";
import type { Actor, System } from "#lib/permissions/actor.ts";
import type { MoveRule } from "#lib/workflow/moves.ts";
import type { CaseSnapshot } from "./case-snapshot.ts";
import { listPeople } from "./list-people.ts";

interface News {
  tx: Tx;
  caseId: string;
  snapshot: CaseSnapshot;
  actor: Actor | System;
  rule: MoveRule;
  turn: Side | null;
  entryId: bigint;
}

const TURN_LINE = {
  OFFICE: "Ahora es el turno de la oficina.",
  DGCP: "Ahora es el turno de la DGCP.",
  CJA: "Ahora es el turno de la Consultoría Jurídica.",
} as const satisfies Record<Side, string>;

/** Queues what follows from a move, in its own transaction: notices, mail, and the letters to be written. */
export async function tellPeople({ tx, caseId, snapshot, actor, rule, turn, entryId }: News): Promise<void> {
  if (rule.letters.length > 0) await enqueue(tx, "letters", [{ caseId, entryId: String(entryId) }]);
  if (rule.notifies.length === 0) return;
  const recipients = await listPeople(tx, snapshot, rule.notifies, actor.id);
  const name = snapshot.folio ? `Expediente ${snapshot.folio}` : "Su solicitud";
  await notify(tx, {
    eventKey: `entry:${entryId}`,
    recipients,
    caseId,
    title: `${name}: ${rule.past.charAt(0).toLowerCase()}${rule.past.slice(1)} (${actor.officeName ?? actor.name})`,
    body: turn ? TURN_LINE[turn] : "El trámite concluyó.",
    link: `/expedientes/${caseId}`,
  });
}
