import { openStoredFile, type OpenFile, STORED_FILE } from "#lib/documents/open-stored-file.ts";
import {
  type AttachedFile,
  fileColumns,
  type IncomingFile,
  takeFile,
} from "#lib/documents/upload/take-file.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeEvent, lockOwnEvent } from "../change-event.ts";
import { readCode } from "../event-address.ts";
import { PUBLIC } from "../event-parts.ts";
import { materialLinkSchema, MOST_MATERIALS } from "./outcome-input.ts";

const workOf = (actor: Actor, target: string, at: Date) =>
  ({ actor, action: "event:material", permission: "events.publish", target, at }) as const;

async function assertRoom(tx: Tx, eventId: string): Promise<void> {
  if ((await tx.eventMaterial.count({ where: { eventId } })) < MOST_MATERIALS) return;
  throw new DomainError("conflict", `Caben hasta ${MOST_MATERIALS} materiales.`);
}

/**
 * Adds a file to what an event leaves. The same bytes under the same name are there once.
 * @throws DomainError not_found, forbidden, conflict; RefusedFile with its sentence
 */
export async function attachMaterial(
  db: PrismaClient,
  storage: Storage,
  actor: Actor,
  { eventId, ...incoming }: IncomingFile & { eventId: string },
): Promise<AttachedFile> {
  // Asked before the inspection, which takes its time, and again after it.
  await changeEvent(db, workOf(actor, eventId, new Date()), async (tx) => {
    await lockOwnEvent(tx, actor, eventId);
    return { result: undefined, detail: null };
  });
  const asked = { ...incoming, expected: "annex" as const, holder: actor.officeId };
  const { name, warnings } = await takeFile(storage, asked, async (stored, inspection) => {
    const columns = fileColumns(stored, inspection);
    const kept = await changeEvent(db, workOf(actor, eventId, new Date()), async (tx) => {
      await lockOwnEvent(tx, actor, eventId);
      const same = { eventId, sha256: columns.sha256, name: columns.name };
      if (await tx.eventMaterial.count({ where: same })) return { result: false, detail: null };
      await assertRoom(tx, eventId);
      const data = { eventId, ...columns, byName: actor.name };
      const { id } = await tx.eventMaterial.create({ data, select: { id: true } });
      return { result: true, detail: { event: eventId, material: id } };
    });
    return { kept, name: inspection.name, warnings: inspection.warnings };
  });
  return { name, warnings };
}

/** Adds an address of the web. @throws DomainError not_found, forbidden, conflict, invalid by field */
export function addMaterialLink(
  db: PrismaClient,
  actor: Actor,
  { eventId, ...typed }: { eventId: string; title: string; link: string },
  at = new Date(),
): Promise<void> {
  return changeEvent(db, workOf(actor, eventId, at), async (tx) => {
    await lockOwnEvent(tx, actor, eventId);
    const given = parseInput(materialLinkSchema, typed);
    await assertRoom(tx, eventId);
    const data = { ...given, eventId, byName: actor.name, at };
    const { id } = await tx.eventMaterial.create({ data, select: { id: true } });
    return { result: undefined, detail: { event: eventId, material: id } };
  });
}

/** Takes a material away, its bytes too. Doing it twice does nothing more. @throws DomainError not_found, forbidden, conflict */
export async function removeMaterial(
  db: PrismaClient,
  storage: Storage,
  actor: Actor,
  { eventId, id }: { eventId: string; id: string },
  at = new Date(),
): Promise<void> {
  const key = await changeEvent(db, workOf(actor, eventId, at), async (tx) => {
    await lockOwnEvent(tx, actor, eventId);
    const row = isUuid(id) ? await tx.eventMaterial.findFirst({ where: { id, eventId } }) : null;
    if (!row) return { result: "", detail: null };
    await tx.eventMaterial.delete({ where: { id }, select: { id: true } });
    return { result: row.storageKey, detail: { event: eventId, material: id, removed: true } };
  });
  // Only once nothing names it: a transaction undone would leave a row without its bytes.
  if (key) await storage.remove(key);
}

/** A file of an event that anyone may read; null otherwise. */
export async function openPublicMaterial(
  db: Tx,
  storage: Storage,
  typedCode: string,
  id: string,
): Promise<OpenFile | null> {
  const code = readCode(typedCode);
  if (code === null || !isUuid(id)) return null;
  const file = await db.eventMaterial.findFirst({
    where: { id, link: "", event: { code, ...PUBLIC } },
    select: STORED_FILE,
  });
  return file && openStoredFile(storage, file);
}
