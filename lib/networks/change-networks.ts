import { recordedChange } from "#lib/audit/recorded-change.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { isUniqueViolation } from "#lib/kernel/unique-violation.ts";
import { withoutAccents } from "#lib/kernel/without-accents.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertPermission } from "#lib/permissions/assert-permission.ts";
import type { NetworkAction } from "./network-actions.ts";
import { networkColumns, networkSchema } from "./network-input.ts";

/** Adds a network to the catalogue. @throws DomainError not_found but for the administrator; invalid by field */
export const addNetwork = (db: PrismaClient, actor: Actor, input: unknown): Promise<void> =>
  change(db, actor, "network:add", async (tx) => {
    const data = await readInput(tx, input);
    const key = await freeKey(tx, data.acronym || data.name);
    await tx.network.create({ data: { ...data, key }, select: { id: true } });
    return { key };
  });

/** Changes what the catalogue says of a network. @throws DomainError not_found; conflict; invalid by field */
export const saveNetwork = (
  db: PrismaClient,
  actor: Actor,
  { key, revision, input }: { key: string; revision: number; input: unknown },
): Promise<void> =>
  change(db, actor, "network:save", async (tx) => {
    const data = await readInput(tx, input);
    const { count } = await tx.network.updateMany({
      where: { key, revision },
      data: { ...data, revision: { increment: 1 } },
    });
    if (count === 0) await refuseSaved(tx, key);
    return { key };
  });

/** Takes a network out of the list that offices choose from, or puts it back. Who belongs to it goes on belonging. */
export const setNetworkRetired = (
  db: PrismaClient,
  actor: Actor,
  { key, retired }: { key: string; retired: boolean },
  at = new Date(),
): Promise<void> =>
  change(db, actor, retired ? "network:retire" : "network:restore", async (tx) => {
    const { count } = await tx.network.updateMany({
      where: { key },
      data: { retiredAt: retired ? at : null, revision: { increment: 1 } },
    });
    if (count === 0) throw notFound();
    return { key };
  });

function change(
  db: PrismaClient,
  actor: Actor,
  action: NetworkAction,
  write: (tx: Tx) => Promise<{ key: string }>,
): Promise<void> {
  const assertMay = () => assertPermission(actor, "portal.manage");
  const attempt = { actor, action, at: new Date(), stream: "catalogues", assertMay };
  return recordedChange(db, attempt, async (tx) => ({ result: undefined, detail: await write(tx) })).catch(
    (error: unknown) => {
      if (!isUniqueViolation(error)) throw error;
      const sentence = "Ya hay una red con ese nombre.";
      throw new DomainError("invalid", sentence, { name: sentence });
    },
  );
}

async function readInput(tx: Tx, input: unknown) {
  const data = networkColumns(parseInput(networkSchema, input));
  const { countryCode } = data;
  if (countryCode !== null && (await tx.country.count({ where: { code: countryCode } })) === 0) {
    const sentence = "Elija un país de la lista.";
    throw new DomainError("invalid", sentence, { countryCode: sentence });
  }
  return data;
}

async function refuseSaved(tx: Tx, key: string): Promise<never> {
  if ((await tx.network.count({ where: { key } })) === 0) throw notFound();
  throw new DomainError("conflict", "Mientras escribía, alguien más cambió esta red: vuelva a abrirla.");
}

/** «Red del Pacífico» → `red-del-pacifico`; with a number when another network was born with the same one. */
async function freeKey(tx: Tx, name: string): Promise<string> {
  const words = withoutAccents(name)
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ["red"];
  const root = words.join("-").slice(0, 34).replace(/-$/, "");
  const taken = await tx.network.findMany({ where: { key: { startsWith: root } }, select: { key: true } });
  const keys = new Set(taken.map(({ key }) => key));
  let key = root;
  for (let number = 2; keys.has(key); number++) key = `${root}-${number}`;
  return key;
}
