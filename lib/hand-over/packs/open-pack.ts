import { stat } from "node:fs/promises";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { readZip, type ZipLayout } from "../zip/zip-layout.ts";
import { assertHandsOver } from "./begin-pack.ts";
import { readyBefore } from "./pack-days.ts";
import { layoutTag, type PackFile, readLayout } from "./pack-layout.ts";

/** A pack ready to be sent, whole or in parts. */
export interface ReadyPack {
  id: string;
  /** Of the file, without its ending. */
  name: string;
  size: number;
  /** Without quotes. */
  etag: string;
  readyAt: Date;
  /** The bytes from one place to another, both counted. */
  read(range: { start: number; end: number }): AsyncIterable<Uint8Array>;
}

const GONE = "Un documento de este paquete ya no está en el portal. Prepare otro: dirá cuál falta.";

/**
 * A pack of the actor's office that is ready, by its id; anything else does not exist.
 * @throws DomainError not_found; conflict when a document that it lists was removed from the portal since
 */
export async function openPack(tx: Tx, storage: Storage, actor: Actor, id: string): Promise<ReadyPack> {
  assertHandsOver(actor);
  const where = {
    id,
    officeId: actor.officeId,
    status: "READY",
    readyAt: { gte: readyBefore(new Date()) },
  } as const;
  const pack = isUuid(id) ? await tx.handOverPack.findFirst({ where }) : null;
  if (!pack) throw notFound();
  const layout = await readLayout(tx, pack);
  const etag = pack.etag!;
  if (layout.size !== Number(pack.size) || layoutTag(layout) !== etag)
    throw new Error(`Pack ${id} is another file now`);
  await assertThere(storage, layout);
  const day = mexicoCityDay(pack.createdAt);
  const read = (range: { start: number; end: number }) =>
    readZip(layout, range, (file, part) => readFileBytes(tx, storage, id, file, part));
  return {
    id,
    name: `entrega-${day}-${id.slice(-6)}`,
    size: layout.size,
    etag,
    readyAt: pack.readyAt!,
    read,
  };
}

/** Looked at before the first byte: afterwards the only answer left would be to cut the line. */
async function assertThere(storage: Storage, { files }: ZipLayout<PackFile>): Promise<void> {
  for (const { storageKey, size } of files) {
    if (storageKey === null) continue;
    const found = await stat(storage.pathOf(storageKey)).catch(() => null);
    if (found?.size !== size) throw new DomainError("conflict", GONE);
  }
}

async function* readFileBytes(
  tx: Tx,
  storage: Storage,
  packId: string,
  { position, storageKey }: PackFile,
  range: { start: number; end: number },
): AsyncGenerator<Uint8Array> {
  if (storageKey !== null) return yield* storage.read(storageKey, range) as AsyncIterable<Buffer>;
  const { content } = await tx.handOverEntry.findUniqueOrThrow({
    where: { packId_position: { packId, position } },
    select: { content: true },
  });
  yield content!.subarray(range.start, range.end + 1);
}
