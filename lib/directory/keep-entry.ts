import type { DirectoryKind } from "#lib/generated/prisma/enums.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { isUniqueViolation } from "#lib/kernel/unique-violation.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { entrySchema } from "./entry-input.ts";
import { DIRECTORY_KINDS } from "./kinds.ts";
import { type Keeper, mayKeep } from "./may-keep.ts";
import { changedMeanwhile, columnsOf, keepEdit, writeEntry } from "./write-entry.ts";

/** With what the rules of the directory ask of a person. */
export async function keeperOf(tx: Tx, actor: Actor): Promise<Keeper> {
  const { stateCode } = await tx.office.findUniqueOrThrow({
    where: { id: actor.officeId },
    select: { stateCode: true },
  });
  return { ...actor, stateCode };
}

const authorOf = (actor: Actor) => ({ id: actor.id, name: `${actor.name}, ${actor.officeName}` });

const confirmation = (actor: Actor, at: Date) => ({ confirmedAt: at, confirmedBy: actor.officeName });

/** The entry, for whoever answers for it. @throws DomainError not_found for anybody else */
async function getKept(tx: Tx, actor: Actor, id: string) {
  const entry = isUuid(id) ? await tx.directoryEntry.findUnique({ where: { id } }) : null;
  if (!entry || !mayKeep(await keeperOf(tx, actor), entry)) throw notFound();
  return entry;
}

/**
 * Writes a new entry, confirmed by who writes it: the one of one's own office, or of a kind that one answers for.
 * @returns its id
 * @throws DomainError not_found, conflict when the office has its entry already, invalid
 */
export async function addEntry(
  db: PrismaClient,
  actor: Actor,
  { kind, input }: { kind: DirectoryKind; input: unknown },
  now = new Date(),
): Promise<string> {
  const { keeper } = DIRECTORY_KINDS[kind];
  const facts = parseInput(entrySchema, input);
  try {
    return await db.$transaction(async (tx) => {
      const person = await keeperOf(tx, actor);
      const officeId = keeper === "office" ? actor.officeId : null;
      const stateCode = keeper === "state" ? person.stateCode : null;
      const isOwnKind = keeper !== "office" || kind === ownKindOf(actor);
      if (!isOwnKind || !mayKeep(person, { kind, officeId, stateCode })) throw notFound();
      const entry = await tx.directoryEntry.create({
        data: { kind, officeId, stateCode, ...columnsOf(facts), ...confirmation(actor, now), revision: 1 },
      });
      await keepEdit(tx, entry, { act: "ADDED", author: authorOf(actor), at: now });
      return entry.id;
    });
  } catch (error) {
    throw isUniqueViolation(error) ? changedMeanwhile() : error;
  }
}

/** The kind of the entry of a person's own office; null for authorities. */
export const ownKindOf = ({ officeKind }: Pick<Actor, "officeKind">): DirectoryKind | null =>
  officeKind === "STATE" ? "STATE_OFFICE" : officeKind === "MUNICIPAL" ? "MUNICIPAL_LIAISON" : null;

interface KeptEntry {
  id: string;
  /** As it was read. */
  revision: number;
}

/** Writes what an entry says from now on, which confirms it. @throws DomainError not_found, conflict, invalid */
export async function saveEntry(
  db: PrismaClient,
  actor: Actor,
  { id, revision, input }: KeptEntry & { input: unknown },
  now = new Date(),
): Promise<void> {
  await db.$transaction(async (tx) => {
    const entry = await getKept(tx, actor, id);
    const data = { ...columnsOf(parseInput(entrySchema, input)), ...confirmation(actor, now) };
    await writeEntry(
      tx,
      { id: entry.id, revision },
      { act: "CHANGED", data, author: authorOf(actor), at: now },
    );
  });
}

/** Says that an entry is still right. @throws DomainError not_found, conflict when it is not any more as it was read */
export async function confirmEntry(
  db: PrismaClient,
  actor: Actor,
  { id, revision }: KeptEntry,
  now = new Date(),
): Promise<void> {
  await db.$transaction(async (tx) => {
    const entry = await getKept(tx, actor, id);
    const change = {
      act: "CONFIRMED",
      data: confirmation(actor, now),
      author: authorOf(actor),
      at: now,
    } as const;
    await writeEntry(tx, { id: entry.id, revision }, change);
  });
}

/** Takes an entry out of the directory, or puts it back. The one of an office stays as long as the office. */
export async function setEntryRemoved(
  db: PrismaClient,
  actor: Actor,
  { id, revision, removed }: KeptEntry & { removed: boolean },
  now = new Date(),
): Promise<void> {
  await db.$transaction(async (tx) => {
    const entry = await getKept(tx, actor, id);
    if (entry.officeId !== null)
      throw new DomainError(
        "conflict",
        "La ficha de una oficina está en el directorio mientras exista la oficina.",
      );
    const data = { removedAt: removed ? now : null };
    const act = removed ? "REMOVED" : "RESTORED";
    await writeEntry(tx, { id: entry.id, revision }, { act, data, author: authorOf(actor), at: now });
  });
}
