import { createHash } from "node:crypto";
import type { Tx } from "#lib/kernel/db.ts";
import { layOutZip, type ZipLayout } from "../zip/zip-layout.ts";
import { type ZipFile, zipMoment } from "../zip/zip-records.ts";

/** A file of a pack, ready to be sent. */
export interface PackFile extends ZipFile {
  position: number;
  sha256: string;
  /** Null when its content is in its row. */
  storageKey: string | null;
}

/** The archive of a pack, from its rows alone: the same whenever it is asked. One statement. */
export async function readLayout(
  tx: Tx,
  pack: { id: string; createdAt: Date },
): Promise<ZipLayout<PackFile>> {
  const rows = await tx.handOverEntry.findMany({
    where: { packId: pack.id, state: { in: ["WHOLE", "DAMAGED"] } },
    orderBy: { position: "asc" },
    select: { position: true, path: true, size: true, crc32: true, sha256: true, storageKey: true },
  });
  const files = rows.map(({ size, crc32, sha256, ...row }) => ({
    ...row,
    ...{ size: Number(size), crc32: Number(crc32), sha256: sha256! },
  }));
  return layOutZip(files, zipMoment(pack.createdAt));
}

/** Tells an archive from any other: what is in it, in which order, and when. Lowercase hexadecimal. */
export function layoutTag({ files, moment }: ZipLayout<PackFile>): string {
  const hash = createHash("sha256").update(JSON.stringify(moment));
  for (const { path, size, sha256 } of files) hash.update(`\n${JSON.stringify([path, size, sha256])}`);
  return hash.digest("hex");
}
