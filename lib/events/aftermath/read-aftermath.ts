import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { PUBLISHED_PROJECTS } from "#lib/projects/read-projects.ts";
import type { Aftermath } from "./aftermath-view.ts";
import { projectsOfConveners } from "./save-outcome.ts";

/** @param eventId of an event that whoever asks may read */
export async function readAftermath(db: Tx, eventId: string): Promise<Aftermath> {
  const materials = await db.eventMaterial.findMany({
    where: { eventId },
    select: { id: true, title: true, link: true, name: true, size: true, sha256: true },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  const outcome = await db.eventOutcome.findUnique({
    where: { eventId },
    select: {
      ...{ text: true, figures: true, evidence: true },
      projects: {
        where: { project: PUBLISHED_PROJECTS },
        select: { project: { select: { id: true, code: true, title: true } } },
        orderBy: { project: { title: "asc" } },
      },
    },
  });
  return {
    materials,
    outcome: outcome && {
      ...outcome,
      projects: outcome.projects.map(({ project: { id, code, title } }) => ({ id, code: code!, title })),
    },
  };
}

/** The projects that may be said to have come of an event of the person's own office, by their name. */
export async function listOutcomeProjects(db: Tx, actor: Actor, eventId: string) {
  if (!hasPermission(actor.role, "events.publish") || !isUuid(eventId)) return [];
  const own = await db.event.count({ where: { id: eventId, officeId: actor.officeId } });
  if (own === 0) return [];
  return db.project.findMany({
    where: projectsOfConveners(eventId),
    select: { id: true, title: true },
    orderBy: { title: "asc" },
  });
}
