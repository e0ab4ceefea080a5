import { openDraft } from "#lib/cases/request/create-draft.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { ownAgreements } from "#lib/plans/reading/own-agreements.ts";
import { normalizeNumber } from "#lib/registry/normalize-number.ts";
import { changeTie } from "../change-tie.ts";

const LONGEST_TITLE = 300;

/** What the new case is called: its agreement can be told by it. */
export const renewalTitle = (number: string, title: string): string =>
  `Modificación o renovación de ${number}: ${title}`.slice(0, LONGEST_TITLE).toWellFormed();

/**
 * Begins a request to modify or renew a registered agreement of the office's territory, filled in with what the registry
 * says of it. While such a request is open it is the one that is given: two presses, or two colleagues, make one.
 * @returns the id of the case
 * @throws DomainError not_found, forbidden
 */
export function beginRenewal(
  db: PrismaClient,
  actor: Actor,
  number: string,
  at = new Date(),
): Promise<string> {
  const change = { actor, action: "tie:renew", permission: "ties.edit", target: number, at } as const;
  return changeTie(db, change, async (tx) => {
    if (!hasPermission(actor.role, "cases.draft"))
      throw new DomainError("forbidden", "Su cuenta no puede iniciar solicitudes.");
    const agreement = await tx.agreement.findFirst({
      where: { AND: [{ number: normalizeNumber(number) }, await ownAgreements(tx, actor.officeId)] },
      select: {
        ...{
          id: true,
          number: true,
          title: true,
          kind: true,
          signingBody: true,
          languages: true,
          purpose: true,
        },
        areas: { select: { areaKey: true, area: { select: { retiredAt: true } } } },
        counterparts: {
          orderBy: { position: "asc" },
          select: { name: true, type: true, countryCode: true, place: true },
        },
      },
    });
    if (!agreement) throw notFound();
    const { title, areas, counterparts, id: _, number: of, ...known } = agreement;
    await tx.$queryRaw`SELECT 1 FROM agreements WHERE number = ${of} FOR NO KEY UPDATE`;
    const open = await tx.caseFile.findFirst({
      where: {
        ...{ officeId: actor.officeId, status: { not: "CLOSED" } },
        title: { startsWith: renewalTitle(of, "") },
      },
      select: { id: true },
    });
    if (open) return { result: open.id, detail: null };
    const caseId = await openDraft(
      tx,
      actor,
      {
        ...{ ...known, title: renewalTitle(of, title), counterparts },
        areas: areas.flatMap(({ areaKey, area }) => (area.retiredAt === null ? [areaKey] : [])),
      },
      at,
    );
    return { result: caseId, detail: { agreement: of, case: caseId } };
  });
}
