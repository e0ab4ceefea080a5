import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { Prisma, PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { packDocuments } from "../content/pack-document.ts";
import { packTables } from "../content/pack-tables.ts";
import type { WrittenFile } from "../content/plan-files.ts";
import { readRecords } from "../content/read-records.ts";
import { writtenFiles } from "../content/written-files.ts";
import { writeIndex } from "../index-page/write-index.ts";

export interface OpenPack {
  id: string;
  officeId: string;
  authorName: string;
  createdAt: Date;
}

export const INDEX_PATH = "index.html";
export const SUMS_PATH = "SHA256SUMS";

const BATCH = 500;
/** Of the columns: titles are as long as a person wants. */
const LONGEST_SUBJECT = 120;
const LONGEST_LABEL = 200;
const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).toWellFormed()}…`;
/** Milliseconds: an office of many years, read and written as it stood at one moment. */
const ONE_MOMENT = { isolationLevel: "RepeatableRead", maxWait: 60_000, timeout: 600_000 } as const;

/** What the row of a written file keeps of its content. */
export const contentColumns = (content: Buffer) => {
  const sha256 = createHash("sha256").update(content).digest("hex");
  return {
    ...{ content: Uint8Array.from(content), size: BigInt(content.length), crc32: BigInt(crc32(content)) },
    ...{ sha256, recordedSha256: sha256, state: "WHOLE" as const },
  };
};

/**
 * Freezes what a pack will have: writes its tables and its index, and lists its documents to be read. All of it in one
 * transaction, so that a death leaves everything or nothing; done once, it does nothing again.
 */
export async function listEntries(db: PrismaClient, pack: OpenPack): Promise<void> {
  if (await isListed(db, pack.id)) return;
  await db.$transaction(async (tx) => {
    const rows = await entriesOf(tx, pack);
    for (let at = 0; at < rows.length; at += BATCH)
      await tx.handOverEntry.createMany({ data: rows.slice(at, at + BATCH) });
  }, ONE_MOMENT);
}

const isListed = async (db: PrismaClient, packId: string): Promise<boolean> =>
  (await db.handOverEntry.findFirst({ where: { packId }, select: { position: true } })) !== null;

async function entriesOf(tx: Tx, pack: OpenPack): Promise<Prisma.HandOverEntryCreateManyInput[]> {
  const records = await readRecords(tx, pack.officeId);
  const tables = packTables(records, mexicoCityDay(pack.createdAt));
  const demo = (await tx.installation.findFirst({ select: { mode: true } }))?.mode === "demo";
  const index = writeIndex(records, tables, { preparedAt: pack.createdAt, author: pack.authorName, demo });
  const written: WrittenFile[] = [
    { path: INDEX_PATH, content: Buffer.from(index) },
    { path: SUMS_PATH, content: Buffer.alloc(0) },
    ...(await writtenFiles(records, tables)),
  ];
  const documents = packDocuments(records);
  return [
    ...written.map(({ path, content }, position) => ({
      ...{ packId: pack.id, position, path },
      ...contentColumns(content),
    })),
    ...documents.map(({ path, subject, label, size, sha256, storageKey }, index) => ({
      ...{ packId: pack.id, position: written.length + index, path, storageKey },
      ...{ subject: cut(subject, LONGEST_SUBJECT), label: cut(label, LONGEST_LABEL) },
      ...{ size: BigInt(size), recordedSha256: sha256, state: "WAITING" as const },
    })),
  ];
}
