import { randomUUID } from "node:crypto";
import type { Prisma, PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { Item } from "../items/item-kinds.ts";
import { blankValues } from "../items/stored-values.ts";
import { ownAgreements } from "../reading/own-agreements.ts";
import { getPlan } from "../reading/read-plan.ts";
import { lockPlan } from "./lock-plan.ts";
import { appendContent } from "./write-content.ts";

/** A plan holds at most so many of them; what is beyond is brought by another press once these are judged. */
const AT_ONCE = 100;

/** The published agreements of an office's territory, those that a plan does not have yet, the latest first. */
async function offered(tx: Tx, actor: Actor, planId: string): Promise<Prisma.AgreementWhereInput> {
  // Those that were taken out are not brought again.
  const had = await tx.planCommitment.findMany({
    where: { planId, agreementNumber: { not: "" } },
    select: { agreementNumber: true },
  });
  return {
    ...(await ownAgreements(tx, actor.officeId)),
    number: { notIn: had.map(({ agreementNumber }) => agreementNumber) },
  };
}

/** How many agreements of the registry could be brought. */
export async function countOffered(tx: Tx, actor: Actor): Promise<number> {
  const { id } = await getPlan(tx, actor);
  return tx.agreement.count({ where: await offered(tx, actor, id) });
}

/**
 * Adds the agreements of the registry that are not in the inventory, a hundred at most, to be judged.
 * @returns how many
 * @throws DomainError not_found, forbidden
 */
export function bringCommitments(db: PrismaClient, actor: Actor): Promise<number> {
  return db.$transaction(async (tx) => {
    const plan = await lockPlan(tx, actor);
    const agreements = await tx.agreement.findMany({
      where: await offered(tx, actor, plan.id),
      orderBy: [{ signedOn: "desc" }, { number: "asc" }],
      take: AT_ONCE,
      select: {
        ...{ number: true, title: true, kind: true },
        counterparts: { orderBy: { position: "asc" }, select: { name: true } },
      },
    });
    const commitment = agreements.map(({ number, title, kind, counterparts }): Item<"commitment"> => ({
      ...blankValues("commitment"),
      id: randomUUID(),
      kind: kind === "SISTER_TIE" ? "SISTER_TIE" : "AGREEMENT",
      name: title,
      counterpart: counterparts
        .map(({ name }) => name)
        .join(", ")
        .slice(0, 300),
      agreementNumber: number,
    }));
    await appendContent(tx, plan.id, { commitment }, actor);
    return commitment.length;
  });
}
