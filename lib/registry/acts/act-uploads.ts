import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { traceRefusal } from "#lib/audit/trace-refusal.ts";
import { type Accepted, fileColumns, type IncomingFile, takeFile } from "#lib/documents/upload/take-file.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import type { ActDocument } from "./record-acts.ts";

const MOST = 10;
const KEPT_MS = 24 * 60 * 60 * 1000;

export interface ActUploadRequest extends IncomingFile {
  agreementId: string;
}

/**
 * Takes a file for an act that its author has not recorded yet: stored under a random key, inspected apart, and theirs
 * alone until then. The same bytes twice are there once.
 * @throws DomainError not_found without the permission; conflict when there are too many; RefusedFile with its sentence.
 */
export function attachToAct(
  db: PrismaClient,
  storage: Storage,
  actor: Actor,
  { agreementId, file, name, maxBytes }: ActUploadRequest,
  now = new Date(),
): Promise<{ name: string; warnings: Accepted["warnings"] }> {
  return traceRefusal(db, { actor, action: "act:attach", target: agreementId, at: now }, async () => {
    if (!hasPermission(actor.role, "acts.record")) throw notFound();
    const where = { agreementId, userId: actor.id };
    if ((await db.actUpload.count({ where })) >= MOST) {
      throw new DomainError(
        "conflict",
        `Un acto admite hasta ${MOST} documentos: quite uno antes de adjuntar otro.`,
      );
    }
    const incoming = { file, name, maxBytes, expected: "act" as const, holder: actor.officeId };
    const { kept: _, ...taken } = await takeFile(storage, incoming, async (stored, inspection) => {
      const { count } = await db.actUpload.createMany({
        data: { ...where, ...fileColumns(stored, inspection), createdAt: now },
        skipDuplicates: true,
      });
      return { kept: count === 1, name: inspection.name, warnings: inspection.warnings };
    });
    return taken;
  });
}

export interface ActUploadRow {
  id: string;
  name: string;
  size: number;
}

/** What somebody has brought for the act they are about to record on an agreement. */
export const listUploads = (db: Tx, actor: Actor, agreementId: string): Promise<ActUploadRow[]> =>
  db.actUpload.findMany({
    where: { agreementId, userId: actor.id },
    select: { id: true, name: true, size: true },
    orderBy: { createdAt: "asc" },
  });

/** Takes one of one's own away; one that is already gone is no error. */
export async function removeUpload(
  db: PrismaClient,
  storage: Storage,
  actor: Actor,
  id: string,
): Promise<void> {
  const upload = await db.actUpload.findFirst({ where: { id, userId: actor.id } });
  if (!upload) return;
  const { count } = await db.actUpload.deleteMany({ where: { id } });
  if (count === 1) await storage.remove(upload.storageKey);
}

/** The files of an act that is being recorded: from here on they are the agreement's. */
export async function takeUploads(tx: Tx, agreementId: string, userId: string): Promise<ActDocument[]> {
  const where = { agreementId, userId };
  const uploads = await tx.actUpload.findMany({ where, orderBy: { createdAt: "asc" } });
  await tx.actUpload.deleteMany({ where: { id: { in: uploads.map(({ id }) => id) } } });
  return uploads.map(({ name, mime, size, sha256, storageKey }) => ({
    name,
    mime,
    size,
    sha256,
    storageKey,
  }));
}

/** Throws away what was brought for an act that nobody recorded within a day. */
export async function forgetOldUploads(db: PrismaClient, storage: Storage, now: Date): Promise<void> {
  const old = await db.actUpload.findMany({
    where: { createdAt: { lt: new Date(now.getTime() - KEPT_MS) } },
  });
  for (const { id, storageKey } of old) {
    // One that is recorded at this very moment is no longer here to be deleted.
    const { count } = await db.actUpload.deleteMany({ where: { id } });
    if (count === 1) await storage.remove(storageKey);
  }
}
