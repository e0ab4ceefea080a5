import type { IsoDate } from "#lib/calendar/types.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { ownAgreements } from "#lib/plans/reading/own-agreements.ts";
import { normalizeNumber } from "#lib/registry/normalize-number.ts";
import type { TieKey } from "../lock-tie.ts";
import { blankPart } from "../parts/tie-parts.ts";
import { lifeOf } from "./life-of.ts";
import { readKept } from "./read-kept.ts";
import { factsOfAgreement, tieAgreementSelect } from "./tie-facts.ts";
import type { TieView } from "./tie-view.ts";
import { visibleTies } from "./visible-ties.ts";

/**
 * A tie by its id or by the number of its agreement; for the own office, also an agreement in force of which nothing is
 * kept yet. Null alike for none and for one that is not for this reader. As many statements for any.
 * @param today ISO date in Mexico City
 */
export async function findTie(tx: Tx, actor: Actor, key: TieKey, today: IsoDate): Promise<TieView | null> {
  const number = normalizeNumber(key);
  const named = isUuid(key) ? { id: key } : { agreement: { number } };
  const kept = await tx.tie.findFirst({
    where: { AND: [named, visibleTies(actor)] },
    orderBy: { id: "asc" },
    select: { id: true, officeId: true },
  });
  if (kept) return (await readKept(tx, { id: kept.id }, kept.officeId === actor.officeId, today))[0] ?? null;
  return isUuid(key) || !hasPermission(actor.role, "ties.read") ? null : findUnkept(tx, actor, number, today);
}

async function findUnkept(tx: Tx, actor: Actor, number: string, today: IsoDate): Promise<TieView | null> {
  const agreement = await tx.agreement.findFirst({
    where: { AND: [{ number }, await ownAgreements(tx, actor.officeId)] },
    select: tieAgreementSelect,
  });
  if (!agreement) return null;
  const facts = factsOfAgreement(agreement, null, today);
  if (facts.hasEnded) return null;
  const nothing = { lastActivityOn: null, lastFulfilledOn: null, closedOn: null };
  return {
    ...facts,
    ...lifeOf(facts, nothing, today),
    ...{ key: agreement.number, id: null, isOwn: true, sharedAt: null, values: blankPart("tie") },
    office: { id: actor.officeId, name: actor.officeName },
    ...{ activity: [], commitment: [], line: [], contact: [], note: [], files: [], proposals: [] },
  };
}
