import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { applyChange, checkAreas, readFormer } from "./apply-change.ts";
import { changeEvent, lockOwnEvent } from "./change-event.ts";
import { namesOfParts } from "./changed-parts.ts";
import { eventSchema } from "./event-input.ts";
import { parseReason } from "./parse-reason.ts";
import type { SeriesScope } from "./series/series-words.ts";
import { spreadChange } from "./series/spread-change.ts";
import { sessionFacts } from "./write-sessions.ts";

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
  /** Of an event of a series: to which of them the same is done. */
  scope?: SeriesScope;
}

/**
 * Changes what an office says of its event, and of others of its series when it is asked. Of a published one the reason is
 * told to everyone, and to those who are registered; places that a greater capacity opens go to who waits.
 * @throws DomainError not_found, forbidden, conflict, invalid by field
 */
export function saveEvent(
  db: PrismaClient,
  actor: Actor,
  { id, revision, input, reason, scope = "one" }: EventSave,
  at = new Date(),
): Promise<void> {
  const work = { actor, action: "event:save", permission: "events.edit", target: id, at } as const;
  return changeEvent(db, work, async (tx) => {
    await holdSeries(tx, id, scope);
    const event = await lockOwnEvent(tx, actor, id);
    const former = await readFormer(tx, id);
    const given = parseInput(eventSchema, input);
    if (event.revision !== revision) {
      throw new DomainError(
        "conflict",
        "Mientras escribía, alguien de su oficina cambió este evento. Lo que escribió sigue aquí: ábralo en otra pestaña, compare y vuelva a guardar desde ella.",
      );
    }
    const keys = await applyChange(tx, actor, { event, former, given, reason, at });
    const others = await spreadChange(tx, actor, { former, given, keys, scope, reason, at });
    if (keys.length === 0) return { result: undefined, detail: null };
    const parts = namesOfParts(keys);
    const told = event.state === "PUBLISHED" ? parseReason(reason) : "";
    return {
      result: undefined,
      detail: { event: id, parts, ...(others > 0 ? { others } : {}) },
      reason: told,
    };
  });
}

/** Two who change the same series at once pass one after the other, instead of holding what the other waits for. */
async function holdSeries(tx: Tx, id: string, scope: SeriesScope): Promise<void> {
  if (scope === "one" || !isUuid(id)) return;
  await tx.$queryRaw`
    SELECT 1 FROM event_series WHERE id = (SELECT series_id FROM events WHERE id = ${id}::uuid) FOR UPDATE`;
}
