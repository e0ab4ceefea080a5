import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { notify } from "#lib/notifications/notify.ts";
import { peopleWith } from "#lib/notifications/people-of-office.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { contributionSchema } from "../bulletin-input.ts";
import { changeBulletin, changedMeanwhile } from "../change-bulletin.ts";
import { lockDraft } from "./lock-contribution.ts";

const MAY = "bulletin.contribute" as const;

/** Begins a draft of the person's office. @returns its id */
export function createContribution(
  db: PrismaClient,
  actor: Actor,
  input: unknown,
  at = new Date(),
): Promise<string> {
  return changeBulletin(db, { actor, action: "contribution:create", permission: MAY, at }, async (tx) => {
    const data = await readContribution(tx, input);
    const { id } = await tx.bulletinContribution.create({
      data: { ...data, officeId: actor.officeId, createdAt: at, updatedAt: at, updatedBy: actor.name },
      select: { id: true },
    });
    return { result: id, detail: { contribution: id } };
  });
}

/** Changes a draft. @throws DomainError not_found; conflict once sent, or changed meanwhile; invalid by field */
export function saveContribution(
  db: PrismaClient,
  actor: Actor,
  { id, revision, input }: { id: string; revision: number; input: unknown },
  at = new Date(),
): Promise<void> {
  const change = { actor, action: "contribution:save", permission: MAY, target: id, at } as const;
  return changeBulletin(db, change, async (tx) => {
    await lockDraft(tx, actor, id);
    const data = await readContribution(tx, input);
    const { count } = await tx.bulletinContribution.updateMany({
      where: { id, revision },
      data: { ...data, revision: { increment: 1 }, updatedAt: at, updatedBy: actor.name },
    });
    if (count === 0) throw changedMeanwhile();
    return { result: undefined, detail: { contribution: id } };
  });
}

/** Hands a draft to the DGCP: from then on nobody changes what it says. @throws DomainError not_found; conflict once sent */
export function sendContribution(db: PrismaClient, actor: Actor, id: string, at = new Date()): Promise<void> {
  const change = { actor, action: "contribution:send", permission: MAY, target: id, at } as const;
  return changeBulletin(db, change, async (tx) => {
    const { title } = await lockDraft(tx, actor, id);
    const picture = await tx.bulletinPicture.findUnique({
      where: { contributionId: id },
      select: { alt: true },
    });
    if (picture?.alt === "")
      throw new DomainError("invalid", "Diga qué se ve en la imagen, para quien no la ve.");
    await tx.bulletinContribution.update({
      where: { id },
      data: { state: "SENT", sentAt: at, updatedAt: at, updatedBy: actor.name },
      select: { id: true },
    });
    await notify(tx, {
      eventKey: `contribution:${id}:sent`,
      recipients: peopleWith("bulletin.edit"),
      title: `${actor.officeName} envió una colaboración para el boletín`,
      body: `«${title}». La DGCP la acepta, con o sin cambios, o dice por qué no.`,
      link: `/boletin-redaccion/colaboraciones/${id}`,
    });
    return { result: undefined, detail: { contribution: id } };
  });
}

async function readContribution(tx: Tx, input: unknown) {
  const data = parseInput(contributionSchema, input);
  const known = await tx.area.count({ where: { key: { in: data.areas } } });
  if (known === data.areas.length) return data;
  throw new DomainError("invalid", "Revise los datos señalados.", { areas: "Elija temas de la lista." });
}
