import type { Event } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changedKeys, namesOfParts } from "./changed-parts.ts";
import { tellCohosts } from "./cohosts/tell-cohosts.ts";
import type { EventInput } from "./event-input.ts";
import { parseReason } from "./parse-reason.ts";
import { assertPublishable } from "./publish-event.ts";
import { tellAdmitted, tellChange } from "./registration/tell-registered.ts";
import { admitWaiting } from "./registration/take-place.ts";
import { writeSessions } from "./write-sessions.ts";

/** What an event was, with what it takes to know what changed of it. */
export const readFormer = (tx: Tx, id: string) =>
  tx.event.findUniqueOrThrow({
    where: { id },
    include: { areas: true, sessions: { orderBy: [{ startsAt: "asc" }, { endsAt: "asc" }] } },
  });

export type FormerEvent = Awaited<ReturnType<typeof readFormer>>;

interface Change {
  /** Held by the caller. */
  event: Event;
  former: FormerEvent;
  given: EventInput;
  /** Read only when it is published. */
  reason: string;
  at: Date;
}

/**
 * Writes what is said otherwise of an event, and tells whoever has to know. Saying the same changes nothing.
 * @returns what changed
 * @throws DomainError invalid by field, conflict
 */
export async function applyChange(
  tx: Tx,
  actor: Actor,
  { event: { id, state, taken, revision }, former, given, reason, at }: Change,
): Promise<(keyof EventInput)[]> {
  await checkAreas(
    tx,
    given.areas,
    former.areas.map(({ areaKey }) => areaKey),
  );
  const keys = changedKeys(former, given);
  if (keys.length === 0) return [];
  const parts = namesOfParts(keys);
  const isPublic = state === "PUBLISHED";
  if (given.capacity !== null && given.capacity < taken) {
    const sentence = `Ya hay ${taken} lugares dados: la capacidad no puede ser menor.`;
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
    const title = `Cambió un evento que su oficina convoca con ${actor.officeName}`;
    await tellCohosts(tx, id, { key: `v${revision + 1}`, title });
    await tellAdmitted(tx, id, await admitWaiting(tx, id));
  }
  return keys;
}

async function write(tx: Tx, id: string, { areas, sessions, ...facts }: EventInput): Promise<void> {
  await tx.event.update({
    where: { id },
    data: { ...facts, areas: { deleteMany: {}, create: areas.map((areaKey) => ({ areaKey })) } },
  });
  await writeSessions(tx, id, sessions);
}

/** A retired area stays where it already was. */
export async function checkAreas(tx: Tx, areas: readonly string[], had: readonly string[]): Promise<void> {
  const added = [...new Set(areas)].filter((key) => !had.includes(key));
  const known = await tx.area.count({ where: { key: { in: added }, retiredAt: null } });
  if (known === added.length && new Set(areas).size === areas.length) return;
  const sentence = "Elija los temas de la lista.";
  throw new DomainError("invalid", sentence, { areas: sentence });
}
