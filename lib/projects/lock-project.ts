import { changeRecord, type RecordChange } from "#lib/cooperation/change-record.ts";
import { diffFields } from "#lib/cooperation/public-change-view.ts";
import { recordPublicChange } from "#lib/cooperation/public-changes.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { describeProject } from "./describe-project.ts";
import type { OwnProjectView } from "./project-view.ts";
import { findOwnProject } from "./read-projects.ts";

/** Whether the person changes a project of their office: what is published, only who publishes. */
export const mayChangeProject = (
  { role }: Pick<Actor, "role">,
  project: { publishedAt: Date | null },
): boolean => hasPermission(role, project.publishedAt === null ? "projects.edit" : "projects.publish");

/**
 * The person's own project, held until the transaction ends.
 * @throws DomainError not_found; forbidden for who may not change what is published
 */
export async function lockProject(tx: Tx, actor: Actor, id: string): Promise<OwnProjectView> {
  if (!isUuid(id)) throw notFound();
  await tx.$queryRaw`SELECT 1 FROM projects WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const project = await findOwnProject(tx, actor, id);
  if (!project) throw notFound();
  if (!mayChangeProject(actor, project)) {
    throw new DomainError(
      "forbidden",
      "El proyecto está publicado: sus datos los cambia la persona titular de la oficina.",
    );
  }
  return project;
}

/**
 * Changes a project of the person's office, in one transaction with its row in the trail and, when anyone can read it,
 * what it said before.
 */
export function changeProject(
  db: PrismaClient,
  attempt: RecordChange & { target: string },
  write: (tx: Tx, project: OwnProjectView) => Promise<void>,
): Promise<void> {
  const { actor, target: id, at } = attempt;
  return changeRecord(db, attempt, async (tx) => {
    const before = await lockProject(tx, actor, id);
    await write(tx, before);
    await tx.project.update({
      where: { id },
      data: { revision: { increment: 1 }, updatedBy: actor.name, updatedAt: at },
      select: { id: true },
    });
    if (before.publishedAt !== null) await keepWhatItSaid(tx, actor, before, at);
    return { result: undefined, detail: { project: id } };
  });
}

async function keepWhatItSaid(tx: Tx, actor: Actor, before: OwnProjectView, at: Date): Promise<void> {
  const after = await findOwnProject(tx, actor, before.id);
  const changes = diffFields(describeProject(before), describeProject(after!));
  if (changes.length === 0) return;
  const what = "Cambió sus datos";
  await recordPublicChange(tx, { projectId: before.id }, { at, byName: actor.name, what, changes });
}
