import { type Changed, recordedChange } from "#lib/audit/recorded-change.ts";
import { savedMeanwhile } from "#lib/editing/saved-meanwhile.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertPermission } from "#lib/permissions/assert-permission.ts";
import type { Permission } from "#lib/permissions/roles.ts";
import type { PolicyNoticeAction } from "./policy-notice-actions.ts";
import { policyNoticeSchema } from "./policy-notice-input.ts";
import { visibleNotices } from "./read-policy-notices.ts";

interface NoticeChange {
  actor: Actor;
  action: PolicyNoticeAction;
  permission: Permission;
  target?: string;
  at: Date;
}

/** Makes a change of a notice with its row in the trail. @throws DomainError not_found without the permission; what `write` refuses */
export const changeNotice = <Result>(
  db: PrismaClient,
  { permission, ...attempted }: NoticeChange,
  write: (tx: Tx) => Promise<Changed<Result>>,
): Promise<Result> => {
  const assertMay = () => assertPermission(attempted.actor, permission);
  return recordedChange(db, { ...attempted, stream: "policy-notices", assertMay }, write);
};

/** A notice that exists for a person, held until the transaction ends. @throws DomainError not_found */
export async function lockNotice(tx: Tx, actor: Actor, id: string) {
  if (!isUuid(id)) throw notFound();
  await tx.$queryRaw`SELECT 1 FROM policy_notices WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const notice = await tx.policyNotice.findFirst({ where: { AND: [{ id }, visibleNotices(actor)] } });
  if (!notice) throw notFound();
  return notice;
}

/** Begins a draft. @returns its id @throws DomainError invalid by field */
export function createNotice(
  db: PrismaClient,
  actor: Actor,
  input: unknown,
  at = new Date(),
): Promise<string> {
  const change = { actor, action: "policy-notice:create", permission: "policy-notices.edit", at } as const;
  return changeNotice(db, change, async (tx) => {
    const data = await readNotice(tx, input);
    const { id } = await tx.policyNotice.create({
      data: { ...data, createdAt: at, updatedAt: at, updatedBy: actor.name },
      select: { id: true },
    });
    return { result: id, detail: { notice: id } };
  });
}

/** Changes a draft. @throws DomainError not_found; conflict once published, or changed meanwhile; invalid by field */
export function saveNotice(
  db: PrismaClient,
  actor: Actor,
  { id, revision, input }: { id: string; revision: number; input: unknown },
  at = new Date(),
): Promise<void> {
  const may = { actor, permission: "policy-notices.edit" } as const;
  const change = { ...may, action: "policy-notice:save", target: id, at } as const;
  return changeNotice(db, change, async (tx) => {
    const { state } = await lockNotice(tx, actor, id);
    if (state !== "DRAFT")
      throw new DomainError(
        "conflict",
        "Este comunicado ya se publicó: lo que haya que corregir va en una nota.",
      );
    const data = await readNotice(tx, input);
    const { count } = await tx.policyNotice.updateMany({
      where: { id, revision },
      data: { ...data, revision: { increment: 1 }, updatedAt: at, updatedBy: actor.name },
    });
    if (count === 0) throw savedMeanwhile("este comunicado");
    return { result: undefined, detail: { notice: id } };
  });
}

async function readNotice(tx: Tx, input: unknown) {
  const { happenedOn, ...data } = parseInput(policyNoticeSchema, input);
  const [areas, countries] = await Promise.all([
    tx.area.count({ where: { key: { in: data.areas } } }),
    tx.country.count({ where: { code: { in: data.countries } } }),
  ]);
  if (areas < data.areas.length) refuse("areas", "Elija temas de la lista.");
  if (countries < data.countries.length) refuse("countries", "Elija países de la lista.");
  return { ...data, happenedOn: new Date(`${happenedOn}T00:00:00Z`) };
}

function refuse(field: string, sentence: string): never {
  throw new DomainError("invalid", "Revise los datos señalados.", { [field]: sentence });
}
