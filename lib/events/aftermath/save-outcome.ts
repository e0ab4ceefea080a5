import { findMissingAgreements, missingAgreementsSentence } from "#lib/evidence/find-missing-agreements.ts";
import type { Prisma, PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { PUBLISHED_PROJECTS } from "#lib/projects/read-projects.ts";
import { changeEvent, lockOwnEvent } from "../change-event.ts";
import { outcomeSchema } from "./outcome-input.ts";

export interface TypedOutcome {
  eventId: string;
  text: string;
  figures: string;
  evidence: string;
  /** Ids. */
  projects: readonly string[];
}

/** Published projects of who convenes an event: those that may have come of it. */
export const projectsOfConveners = (eventId: string): Prisma.ProjectWhereInput => ({
  ...PUBLISHED_PROJECTS,
  office: {
    OR: [
      { events: { some: { id: eventId } } },
      { eventInvitations: { some: { eventId, state: "ACCEPTED" } } },
    ],
  },
});

/**
 * Writes what came of an event, for anyone to read. Saying nothing takes it away.
 * @throws DomainError not_found, forbidden, invalid by field, conflict before it begins
 */
export function saveOutcome(
  db: PrismaClient,
  actor: Actor,
  { eventId, ...typed }: TypedOutcome,
  at = new Date(),
): Promise<void> {
  const work = { actor, action: "event:outcome", permission: "events.publish", target: eventId, at } as const;
  return changeEvent(db, work, async (tx) => {
    const event = await lockOwnEvent(tx, actor, eventId);
    if (event.state !== "PUBLISHED" || event.startsAt! > at) {
      throw new DomainError("conflict", "Los resultados se escriben desde que empieza el evento.");
    }
    const { projects, ...given } = parseInput(outcomeSchema, typed);
    await assertThere(tx, eventId, given.evidence, projects);
    await tx.eventOutcome.deleteMany({ where: { eventId } });
    const says = projects.length > 0 || Object.values(given).some((text) => text !== "");
    if (says) {
      const chosen = [...new Set(projects)].map((projectId) => ({ projectId }));
      await tx.eventOutcome.create({
        data: { ...given, eventId, updatedAt: at, updatedBy: actor.name, projects: { create: chosen } },
      });
    }
    return { result: undefined, detail: { event: eventId, projects: projects.length, empty: !says } };
  });
}

async function assertThere(
  tx: Tx,
  eventId: string,
  evidence: string,
  projects: readonly string[],
): Promise<void> {
  const missing = await findMissingAgreements(tx, [evidence]);
  if (missing.length > 0) {
    const sentence = missingAgreementsSentence(missing);
    throw new DomainError("invalid", sentence, { evidence: sentence });
  }
  const ids = [...new Set(projects)];
  const found = await tx.project.count({
    where: { AND: [{ id: { in: ids } }, projectsOfConveners(eventId)] },
  });
  if (found === ids.length) return;
  const sentence = "Elija proyectos publicados de quienes convocan.";
  throw new DomainError("invalid", sentence, { projects: sentence });
}
