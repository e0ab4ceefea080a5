import { createHash } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Entry, fromBuffer, type ZipFile as Archive } from "yauzl";
import { buffer } from "node:stream/consumers";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { createStorage, type Storage } from "#lib/kernel/storage.ts";
import { beginPack } from "#lib/hand-over/packs/begin-pack.ts";
import { workPack } from "#lib/hand-over/packs/work-pack.ts";
import { openPack } from "#lib/hand-over/packs/open-pack.ts";
import type { Actor } from "#lib/permissions/actor.ts";

export const newStorage = async (): Promise<Storage & { folder: string }> => {
  const folder = await mkdtemp(path.join(tmpdir(), "portal-entrega-"));
  return { ...createStorage(folder), folder };
};

/** Puts bytes in the storage as a document of a case. */
export async function addStored(
  db: PrismaClient,
  storage: Storage,
  caseId: string,
  { name, bytes, version = 1 }: { name: string; bytes: Buffer; version?: number },
): Promise<{ storageKey: string; sha256: string }> {
  const stored = await storage.write([bytes] as unknown as AsyncIterable<Buffer>, { maxBytes: 1 << 30 });
  if (stored === "too-large") throw new Error("too large");
  const { key: storageKey, size, sha256 } = stored;
  const what = { caseId, kind: "ANNEX" as const, version, name, mime: "application/pdf" };
  await db.document.create({ data: { ...what, size, sha256, storageKey } });
  return { storageKey, sha256 };
}

const noQueue = async () => undefined;

/** Asks for a pack and prepares it. */
export async function makePack(db: PrismaClient, storage: Storage, actor: Actor): Promise<string> {
  const id = await beginPack(db, actor, noQueue);
  await workPack(db, storage, id);
  return id;
}

export async function readWhole(
  db: PrismaClient,
  storage: Storage,
  actor: Actor,
  id: string,
): Promise<Buffer> {
  const pack = await openPack(db, storage, actor, id);
  return Buffer.concat(await Array.fromAsync(pack.read({ start: 0, end: pack.size - 1 })));
}

/** The files of an archive by their paths, as another program reads them: sizes and sums checked by it. */
export async function unzip(bytes: Buffer): Promise<Map<string, Buffer>> {
  const archive = await new Promise<Archive>((done, fail) =>
    fromBuffer(bytes, { lazyEntries: true, autoClose: false, strictFileNames: true }, (error, opened) =>
      error ? fail(error) : done(opened),
    ),
  );
  const files = new Map<string, Buffer>();
  for await (const entry of archive.eachEntry() as AsyncIterable<Entry>)
    files.set(entry.fileName, await buffer(await archive.openReadStreamPromise(entry)));
  return files;
}

/** What `sha256sum -c` says of each line: the paths that fail. */
export function checkSums(files: ReadonlyMap<string, Buffer>): { checked: number; failed: string[] } {
  const lines = files.get("SHA256SUMS")!.toString().trimEnd().split("\n");
  const failed = lines.flatMap((line) => {
    const [sum, file] = [line.slice(0, 64), line.slice(66)];
    const content = files.get(file);
    return content && createHash("sha256").update(content).digest("hex") === sum ? [] : [file];
  });
  return { checked: lines.length, failed };
}
