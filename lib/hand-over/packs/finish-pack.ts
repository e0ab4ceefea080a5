import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { SYSTEM } from "#lib/permissions/actor.ts";
import { documentsHtml, type IndexedFile } from "../index-page/documents-html.ts";
import { withDocuments } from "../index-page/write-index.ts";
import { contentColumns, INDEX_PATH, type OpenPack, SUMS_PATH } from "./list-entries.ts";
import { layoutTag, readLayout } from "./pack-layout.ts";
import { recordPackAction } from "./record-pack-action.ts";

/**
 * Completes the index with what was found of each document, writes the list of sums and closes the pack. The sums are
 * those that were recorded: a document that is no longer what it was fails the check of whoever makes it.
 */
export async function finishPack(db: PrismaClient, pack: OpenPack): Promise<void> {
  await db.$transaction(
    async (tx) => {
      const files = await readIndexed(tx, pack.id);
      const others = files.filter(({ path }) => path !== INDEX_PATH && path !== SUMS_PATH);
      const index = await completeIndex(tx, pack.id, others);
      await writeSums(tx, pack.id, [{ path: INDEX_PATH, recordedSha256: index }, ...others]);
      const layout = await readLayout(tx, pack);
      const [size, etag] = [layout.size, layoutTag(layout)];
      const { count } = await tx.handOverPack.updateMany({
        where: { id: pack.id, status: "PREPARING" },
        data: { status: "READY", readyAt: new Date(), size: BigInt(size), etag },
      });
      if (count === 0) throw new Error("The pack was closed by somebody else");
      await recordPackAction(tx, SYSTEM, "hand-over:ready", {
        packId: pack.id,
        officeId: pack.officeId,
        size,
        etag,
      });
    },
    { maxWait: 60_000, timeout: 600_000 },
  );
}

type IndexedEntry = IndexedFile & { isDocument: boolean };

async function readIndexed(tx: Tx, packId: string): Promise<IndexedEntry[]> {
  const rows = await tx.handOverEntry.findMany({
    where: { packId },
    orderBy: { position: "asc" },
    omit: { content: true, crc32: true },
  });
  return rows.map(({ size, subject, ...row }) => ({
    ...row,
    subject,
    size: Number(size),
    isDocument: subject !== "",
  }));
}

/** @returns the SHA-256 of the whole index */
async function completeIndex(tx: Tx, packId: string, files: readonly IndexedEntry[]): Promise<string> {
  const where = { packId_path: { packId, path: INDEX_PATH } };
  const { content } = await tx.handOverEntry.findUniqueOrThrow({ where, select: { content: true } });
  const documents = documentsHtml(
    files.filter(({ isDocument }) => isDocument),
    files.filter(({ isDocument }) => !isDocument),
  );
  const data = contentColumns(Buffer.from(withDocuments(Buffer.from(content!).toString(), documents)));
  await tx.handOverEntry.update({ where, data, select: { position: true } });
  return data.sha256;
}

async function writeSums(
  tx: Tx,
  packId: string,
  files: readonly Pick<IndexedFile, "path" | "recordedSha256">[],
): Promise<void> {
  const lines = files.map(({ path, recordedSha256 }) => `${recordedSha256}  ${path}\n`);
  await tx.handOverEntry.update({
    where: { packId_path: { packId, path: SUMS_PATH } },
    data: contentColumns(Buffer.from(lines.join(""))),
    select: { position: true },
  });
}
