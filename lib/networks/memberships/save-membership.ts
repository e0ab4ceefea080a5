import { changeRecord } from "#lib/cooperation/change-record.ts";
import { savedMeanwhile } from "#lib/editing/saved-meanwhile.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { isUniqueViolation } from "#lib/kernel/unique-violation.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertStillThere, changeMembership, recordMembershipChange } from "./change-membership.ts";
import { membershipColumns, membershipSchema } from "./membership-input.ts";

/**
 * Registers that the person's office belongs to a network. @returns its id
 * @throws DomainError conflict when it is registered already; invalid by field
 */
export function createMembership(
  db: PrismaClient,
  actor: Actor,
  { networkId, input }: { networkId: string; input: unknown },
  at = new Date(),
): Promise<string> {
  const attempt = { actor, action: "membership:create", permission: "partners.edit", at } as const;
  return changeRecord(db, attempt, async (tx) => {
    const data = membershipColumns(parseInput(membershipSchema, input));
    const network = isUuid(networkId)
      ? await tx.network.findFirst({ where: { id: networkId, retiredAt: null }, select: { name: true } })
      : null;
    if (!network) {
      throw new DomainError("invalid", "Elija una red de la lista.", {
        networkId: "Elija una red de la lista.",
      });
    }
    const { id } = await tx.networkMembership.create({
      data: { ...data, networkId, officeId: actor.officeId, createdAt: at, updatedAt: at },
      select: { id: true },
    });
    await recordMembershipChange(tx, id, {
      ...{ at, byName: actor.name, what: `Se registró la membresía en ${network.name}`, reason: "" },
      changes: [],
    });
    return { result: id, detail: { membership: id } };
  }).catch((error: unknown) => {
    if (!isUniqueViolation(error)) throw error;
    const sentence = "Su oficina ya tiene registrada esa red.";
    throw new DomainError("conflict", sentence, { networkId: sentence });
  });
}

/**
 * Changes what an office keeps of its membership.
 * @param revision that the form was drawn from
 * @throws DomainError not_found; conflict when a colleague changed it meanwhile; invalid by field
 */
export function saveMembership(
  db: PrismaClient,
  actor: Actor,
  { id, revision, input }: { id: string; revision: number; input: unknown },
  at = new Date(),
): Promise<void> {
  return changeMembership(db, { actor, action: "membership:save", id, at }, async (tx, before) => {
    assertStillThere(before);
    const data = membershipColumns(parseInput(membershipSchema, input));
    if (before.revision !== revision) throw savedMeanwhile("esta membresía");
    await tx.networkMembership.update({ where: { id }, data, select: { id: true } });
    return { what: "Cambió sus datos" };
  });
}
