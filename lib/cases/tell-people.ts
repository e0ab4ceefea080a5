import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Side } from "#lib/generated/prisma/enums.ts";
import { enqueue } from "#lib/jobs/enqueue.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { notify } from "#lib/notifications/notify.ts";
import type { Actor, System } from "#lib/permissions/actor.ts";
import type { MoveRule } from "#lib/workflow/moves.ts";
import type { CaseSnapshot } from "./case-snapshot.ts";

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
  const recipients = await tx.user.findMany({
    where: {
      disabledAt: null,
      passwordHash: { not: null },
      ...(actor.id ? { id: { not: actor.id } } : {}),
      OR: rule.notifies.map((side) => peopleOf(side, snapshot)),
    },
    select: { id: true, email: true, wantsMail: true },
  });
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

/** Whoever has the case in that side; its whole team while nobody has it. */
function peopleOf(side: Side, snapshot: CaseSnapshot): Prisma.UserWhereInput {
  switch (side) {
    case "OFFICE":
      return { officeId: snapshot.officeId, role: { in: ["office_editor", "office_head"] } };
    case "DGCP":
      return snapshot.dgcpAssigneeId ? { id: snapshot.dgcpAssigneeId } : { officeKind: "DGCP" };
    case "CJA":
      return snapshot.cjaAssigneeId ? { id: snapshot.cjaAssigneeId } : { officeKind: "CJA" };
  }
}
