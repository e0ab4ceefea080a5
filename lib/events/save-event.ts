import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeEvent, lockOwnEvent } from "./change-event.ts";
import { changedParts } from "./changed-parts.ts";
import { type EventInput, eventSchema } from "./event-input.ts";
import { assertPublishable, parseReason } from "./publish-event.ts";
import { tellAdmitted, tellChange } from "./registration/tell-registered.ts";
import { admitWaiting } from "./registration/take-place.ts";
import { sessionFacts, writeSessions } from "./write-sessions.ts";

/** Creates a draft of the person's office. @returns its id @throws DomainError not_found, invalid by field */
export function createEvent(
  db: PrismaClient,
  actor: Actor,
  input: unknown,
  { at = new Date(), demo = false } = {},
): Promise<string> {
  const work = { actor, action: "event:create", permission: "events.edit", at } as const;
  return changeEvent(db, work, async (tx) => {
    const { areas, sessions, ...facts } = parseInput(eventSchema, input);
    await checkAreas(tx, areas, []);
    const { id } = await tx.event.create({
      data: {
        ...{ ...facts, demo, officeId: actor.officeId, updatedBy: actor.name, createdAt: at, updatedAt: at },
        areas: { create: areas.map((areaKey) => ({ areaKey })) },
        sessions: { create: sessions.map(sessionFacts) },
      },
      select: { id: true },
    });
    return { result: id, detail: { event: id } };
  });
}

export interface EventSave {
  id: string;
  /** That the form was drawn from. */
  revision: number;
  input: unknown;
  /** Read only when it is published: then it is shown to anyone. */
  reason: string;
}

/**
 * Changes what an office says of its event. Of a published one the reason is told to everyone, and to those who are
 * registered; places that a greater capacity opens go to who waits.
 * @throws DomainError not_found, forbidden, conflict, invalid by field
 */
export function saveEvent(
  db: PrismaClient,
  actor: Actor,
  { id, revision, input, reason }: EventSave,
  at = new Date(),
): Promise<void> {
  const work = { actor, action: "event:save", permission: "events.edit", target: id, at } as const;
  return changeEvent(db, work, async (tx) => {
    const event = await lockOwnEvent(tx, actor, id);
    const former = await tx.event.findUniqueOrThrow({
      where: { id },
      include: { areas: true, sessions: true },
    });
    const given = parseInput(eventSchema, input);
    if (event.revision !== revision) {
      throw new DomainError(
        "conflict",
        "Mientras escribía, alguien de su oficina cambió este evento. Lo que escribió sigue aquí: ábralo en otra pestaña, compare y vuelva a guardar desde ella.",
      );
    }
    await checkAreas(
      tx,
      given.areas,
      former.areas.map(({ areaKey }) => areaKey),
    );
    const parts = changedParts(former, given);
    if (parts.length === 0) return { result: undefined, detail: null };
    const isPublic = event.state === "PUBLISHED";
    if (given.capacity !== null && given.capacity < event.taken) {
      const sentence = `Ya hay ${event.taken} lugares dados: la capacidad no puede ser menor.`;
      throw new DomainError("invalid", sentence, { capacity: sentence });
    }
    const why = isPublic ? parseReason(reason) : "";
    if (isPublic) assertPublishable(given);
    await write(tx, id, given);
    const marks = { updatedBy: actor.name, updatedAt: at, revision: { increment: 1 } };
    await tx.event.update({ where: { id }, data: { ...marks, sequence: { increment: isPublic ? 1 : 0 } } });
    if (isPublic) {
      await tx.eventChange.create({ data: { eventId: id, parts, reason: why, at } });
      await tellChange(tx, id, { parts, reason: why, revision: revision + 1 });
      await tellAdmitted(tx, id, await admitWaiting(tx, id));
    }
    return { result: undefined, detail: { event: id, parts }, reason: why };
  });
}

async function write(tx: Tx, id: string, { areas, sessions, ...facts }: EventInput): Promise<void> {
  await tx.event.update({
    where: { id },
    data: { ...facts, areas: { deleteMany: {}, create: areas.map((areaKey) => ({ areaKey })) } },
  });
  await writeSessions(tx, id, sessions);
}

/** A retired area stays where it already was. */
async function checkAreas(tx: Tx, areas: readonly string[], had: readonly string[]): Promise<void> {
  const added = [...new Set(areas)].filter((key) => !had.includes(key));
  const known = await tx.area.count({ where: { key: { in: added }, retiredAt: null } });
  if (known === added.length && new Set(areas).size === areas.length) return;
  const sentence = "Elija los temas de la lista.";
  throw new DomainError("invalid", sentence, { areas: sentence });
}
