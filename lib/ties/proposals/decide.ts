import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { Prisma, type PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { notify } from "#lib/notifications/notify.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { rolesWith, sideOf } from "#lib/permissions/roles.ts";
import { changeTie } from "../change-tie.ts";
import { lockTie, type TieKey } from "../lock-tie.ts";
import { factsOfTie, tieSelect } from "../reading/tie-facts.ts";
import { tieHref } from "../tie-hrefs.ts";
import { decisionSchema } from "./proposal-input.ts";

interface Decision {
  tie: TieKey;
  /** Of the proposal. */
  id: string;
  input: unknown;
}

/**
 * Decides a proposal, once. What is accepted closes the tie or opens it again, and the DGCP is told. The registered
 * agreement is not touched.
 * @throws DomainError not_found, forbidden for who does not head the office, conflict when it was decided, invalid by field
 */
export function decideProposal(
  db: PrismaClient,
  actor: Actor,
  { tie: key, id, input }: Decision,
  at = new Date(),
): Promise<void> {
  const change = { actor, action: "tie:decide", permission: "ties.decide", target: key, at } as const;
  return changeTie(db, change, async (tx) => {
    const { tieId, kind } = await openProposal(tx, actor, { key, id, at });
    const { outcome, answer } = parseInput(decisionSchema, input);
    await tx.tieProposal.update({ where: { id }, data: { outcome, answer, ...by(actor, at) } });
    if (outcome === "ACCEPTED") await tellOverseers(tx, { id, tieId, kind, office: actor.officeName, at });
    return { result: undefined, detail: { tie: tieId, proposal: id, outcome } };
  });
}

/** Takes back a proposal that nobody decided yet. @throws DomainError not_found, forbidden, conflict when it was decided */
export function withdrawProposal(
  db: PrismaClient,
  actor: Actor,
  { tie: key, id }: Omit<Decision, "input">,
  at = new Date(),
): Promise<void> {
  const change = { actor, action: "tie:withdraw", permission: "ties.edit", target: key, at } as const;
  return changeTie(db, change, async (tx) => {
    const { tieId } = await openProposal(tx, actor, { key, id, at });
    await tx.tieProposal.update({ where: { id }, data: { outcome: "WITHDRAWN", ...by(actor, at) } });
    return { result: undefined, detail: { tie: tieId, proposal: id } };
  });
}

const by = (actor: Actor, at: Date) => ({
  ...{ decidedBy: actor.name, decidedAt: at, decidedOn: dateColumn(mexicoCityDay(at)) },
});

async function openProposal(tx: Tx, actor: Actor, { key, id, at }: { key: TieKey; id: string; at: Date }) {
  const tie = await lockTie(tx, actor, key, at);
  const proposal = isUuid(id) ? await tx.tieProposal.findFirst({ where: { id, tieId: tie.id } }) : null;
  if (!proposal) throw notFound();
  if (proposal.outcome !== null) throw new DomainError("conflict", "Esa propuesta ya se decidió.");
  return proposal;
}

interface Told {
  id: string;
  tieId: string;
  kind: "REACTIVATE" | "CLOSE";
  office: string;
  at: Date;
}

async function tellOverseers(tx: Tx, { id, tieId, kind, office, at }: Told): Promise<void> {
  const row = await tx.tie.findUniqueOrThrow({ where: { id: tieId }, select: tieSelect });
  const { name } = factsOfTie(row, mexicoCityDay(at));
  const roles = rolesWith("ties.oversee").filter((role) => sideOf(role) === "DGCP");
  await notify(tx, {
    eventKey: `tie-decided:${id}`,
    recipients: Prisma.sql`
      SELECT id, email, wants_mail FROM users WHERE disabled_at IS NULL AND role::text = ANY(${roles})`,
    title: `${office} ${kind === "CLOSE" ? "cerró" : "reactivó"} un vínculo: ${name}`,
    body:
      kind === "CLOSE"
        ? "El acuerdo registrado, si lo hay, no cambió: sus actos posteriores los inscribe la CJA."
        : "La propuesta dice con qué pasos.",
    link: `${tieHref(tieId)}/propuestas`,
  });
}
