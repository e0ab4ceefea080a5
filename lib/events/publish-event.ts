import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { takeNumber } from "#lib/kernel/number-series.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeEvent, lockOwnEvent } from "./change-event.ts";
import type { EventInput } from "./event-input.ts";

type Told = Pick<EventInput, "purpose" | "mode" | "city" | "link" | "contactEmail" | "contactPhone"> & {
  sessions: readonly unknown[];
};

/** @throws DomainError invalid, naming everything that a public event lacks */
export function assertPublishable(event: Told): void {
  const lacks = [
    event.purpose === "" && "su objetivo",
    event.sessions.length === 0 && "al menos una sesión con día y hora",
    event.mode !== "ONLINE" && event.city === "" && "la ciudad",
    event.mode === "ONLINE" && event.link === "" && "el enlace",
    event.contactEmail === "" && event.contactPhone === "" && "un correo o teléfono de la oficina",
  ].filter((part) => part !== false);
  if (lacks.length === 0) return;
  const list = new Intl.ListFormat("es-MX", { type: "conjunction" }).format(lacks);
  throw new DomainError("invalid", `Para que sea público le falta: ${list}.`);
}

/**
 * Puts an event of the own office in the public agenda and gives it its permanent code. Doing it twice is doing it once.
 * @returns the code @throws DomainError not_found, invalid while it says too little, conflict once cancelled
 */
export function publishEvent(db: PrismaClient, actor: Actor, id: string, at = new Date()): Promise<string> {
  const work = { actor, action: "event:publish", permission: "events.publish", target: id, at } as const;
  return changeEvent(db, work, async (tx) => {
    const { code: given } = await lockOwnEvent(tx, actor, id);
    if (given !== null) return { result: given, detail: null };
    assertPublishable(await tx.event.findUniqueOrThrow({ where: { id }, include: { sessions: true } }));
    const code = await takeNumber(tx, "EV", at.getUTCFullYear());
    await tx.event.update({ where: { id }, data: { state: "PUBLISHED", code, publishedAt: at } });
    return { result: code, detail: { event: id, code } };
  });
}
