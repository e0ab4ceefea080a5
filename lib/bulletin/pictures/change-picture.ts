import {
  type AttachedFile,
  fileColumns,
  type IncomingFile,
  takeFile,
} from "#lib/documents/upload/take-file.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { altSchema } from "../bulletin-input.ts";
import { changeBulletin } from "../change-bulletin.ts";
import { lockDraft } from "../contributions/lock-contribution.ts";
import { lockArticle } from "../save-article.ts";
import { forgetBytes } from "./forget-bytes.ts";

/** Of what: an article of who writes the bulletin, or what an office is writing. */
export type PictureOwner = { articleId: string } | { contributionId: string };

function changeOf(actor: Actor, owner: PictureOwner) {
  if ("articleId" in owner) {
    const { articleId: target } = owner;
    return { actor, target, action: "bulletin:picture", permission: "bulletin.edit" } as const;
  }
  const { contributionId: target } = owner;
  return { actor, target, action: "contribution:picture", permission: "bulletin.contribute" } as const;
}

async function lockOwner(tx: Tx, actor: Actor, owner: PictureOwner): Promise<void> {
  if ("articleId" in owner) await lockArticle(tx, owner.articleId);
  else await lockDraft(tx, actor, owner.contributionId);
}

/**
 * Puts a picture in, instead of the one that there was; what it shows is kept if it had been said. Whose it is is asked
 * again at the end: the inspection takes its time.
 * @throws DomainError not_found; conflict once published or sent; RefusedFile with its sentence
 */
export async function attachPicture(
  db: PrismaClient,
  storage: Storage,
  actor: Actor,
  { owner, ...incoming }: IncomingFile & { owner: PictureOwner },
): Promise<AttachedFile> {
  const within = <Result>(write: (tx: Tx) => Promise<Result>) =>
    changeBulletin(db, { ...changeOf(actor, owner), at: new Date() }, async (tx) => {
      await lockOwner(tx, actor, owner);
      const result = await write(tx);
      return { result, detail: result === false ? null : { ...owner } };
    });
  await within(async () => false);
  const asked = { ...incoming, expected: "picture" as const, holder: actor.officeId };
  const { name, warnings, former } = await takeFile(storage, asked, async (stored, inspection) => {
    const { width, height } = inspection.picture!;
    const columns = { ...fileColumns(stored, inspection), width, height, byName: actor.name };
    const replaced = await within(async (tx) => {
      const had = await tx.bulletinPicture.findFirst({
        where: owner,
        select: { id: true, alt: true, storageKey: true },
      });
      if (had) await tx.bulletinPicture.delete({ where: { id: had.id }, select: { id: true } });
      await tx.bulletinPicture.create({
        data: { ...owner, ...columns, alt: had?.alt ?? "" },
        select: { id: true },
      });
      return had?.storageKey ?? null;
    });
    return { kept: true, name: inspection.name, warnings: inspection.warnings, former: replaced };
  });
  if (former) await forgetBytes(db, storage, former);
  return { name, warnings };
}

/** Says what a picture shows. @throws DomainError not_found; conflict once published or sent, or without a picture; invalid */
export function describePicture(
  db: PrismaClient,
  actor: Actor,
  { owner, input }: { owner: PictureOwner; input: unknown },
  at = new Date(),
): Promise<void> {
  return changeBulletin(db, { ...changeOf(actor, owner), at }, async (tx) => {
    await lockOwner(tx, actor, owner);
    const { alt } = parseInput(altSchema, input);
    const { count } = await tx.bulletinPicture.updateMany({ where: owner, data: { alt } });
    if (count === 0) throw new DomainError("conflict", "Ya no hay imagen: adjúntela primero.");
    return { result: undefined, detail: { ...owner } };
  });
}

/** Takes the picture out. Doing it twice does nothing more. @throws as `describePicture` */
export async function removePicture(
  db: PrismaClient,
  storage: Storage,
  actor: Actor,
  owner: PictureOwner,
  at = new Date(),
): Promise<void> {
  const key = await changeBulletin(db, { ...changeOf(actor, owner), at }, async (tx) => {
    await lockOwner(tx, actor, owner);
    const had = await tx.bulletinPicture.findFirst({ where: owner, select: { id: true, storageKey: true } });
    if (!had) return { result: null, detail: null };
    await tx.bulletinPicture.delete({ where: { id: had.id }, select: { id: true } });
    return { result: had.storageKey, detail: { ...owner, removed: true } };
  });
  if (key) await forgetBytes(db, storage, key);
}
