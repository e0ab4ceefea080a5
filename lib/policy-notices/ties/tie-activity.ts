import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeNotice } from "../save-policy-notice.ts";

const MAY = "policy-notices.tie" as const;

/** What can be tied, as forms name it, with its column and how its office is known. */
const KINDS = {
  evento: {
    column: "eventId",
    owns: (tx: Tx, id: string, officeId: string) => tx.event.count({ where: { id, officeId } }),
  },
  gira: {
    column: "missionId",
    owns: (tx: Tx, id: string, officeId: string) => tx.mission.count({ where: { id, officeId } }),
  },
  proyecto: {
    column: "projectId",
    owns: (tx: Tx, id: string, officeId: string) => tx.project.count({ where: { id, officeId } }),
  },
  participacion: {
    column: "applicationId",
    owns: (tx: Tx, id: string, officeId: string) => tx.callApplication.count({ where: { id, officeId } }),
  },
} as const;

/**
 * Ties to a published notice something that the person's office does. The DGCP sees it from then on, and anyone, if it is
 * public. Doing it twice is doing it once.
 * @param what `evento:<id>`, `gira:<id>`, `proyecto:<id>` or `participacion:<id>`
 * @throws DomainError not_found, for another office's too; invalid when nothing was chosen; conflict when the notice is no longer public
 */
export function tieActivity(
  db: PrismaClient,
  actor: Actor,
  { noticeId, what }: { noticeId: string; what: string },
  at = new Date(),
): Promise<void> {
  const change = { actor, action: "policy-notice:tie", permission: MAY, target: noticeId, at } as const;
  return changeNotice(db, change, async (tx) => {
    const [kind = "", id = ""] = what.split(":");
    if (what === "" || !Object.hasOwn(KINDS, kind)) refuse("Elija de la lista.");
    const { column, owns } = KINDS[kind as keyof typeof KINDS];
    if (!isUuid(id) || !isUuid(noticeId)) throw notFound();
    // Held, so that it is not withdrawn at this very moment.
    const [notice] = await tx.$queryRaw<{ state: string }[]>`
      SELECT state::text FROM policy_notices WHERE id = ${noticeId}::uuid AND state <> 'DRAFT' FOR SHARE`;
    if (!notice || (await owns(tx, id, actor.officeId)) === 0) throw notFound();
    if (notice.state !== "PUBLISHED") throw new DomainError("conflict", "Este comunicado se retiró.");
    const { count } = await tx.policyNoticeTie.createMany({
      data: [{ noticeId, officeId: actor.officeId, [column]: id, at, byName: actor.name }],
      skipDuplicates: true,
    });
    return { result: undefined, detail: count > 0 ? { notice: noticeId, [column]: id } : null };
  });
}

/** Takes back a tie of the person's office. Doing it twice does nothing more. @throws DomainError not_found for another's */
export function untieActivity(db: PrismaClient, actor: Actor, id: string, at = new Date()): Promise<string> {
  const change = { actor, action: "policy-notice:untie", permission: MAY, target: id, at } as const;
  return changeNotice(db, change, async (tx) => {
    const own = { id, officeId: actor.officeId };
    const tie = isUuid(id)
      ? await tx.policyNoticeTie.findFirst({ where: own, select: { noticeId: true } })
      : null;
    if (!tie) throw notFound();
    await tx.policyNoticeTie.delete({ where: { id }, select: { id: true } });
    return { result: tie.noticeId, detail: { notice: tie.noticeId, tie: id } };
  });
}

function refuse(sentence: string): never {
  throw new DomainError("invalid", "Revise los datos señalados.", { what: sentence });
}
