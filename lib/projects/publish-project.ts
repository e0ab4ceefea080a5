import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { changeRecord } from "#lib/cooperation/change-record.ts";
import { recordPublicChange } from "#lib/cooperation/public-changes.ts";
import { reasonSchema } from "#lib/cooperation/reason.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { takeNumber } from "#lib/kernel/number-series.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { lockProject } from "./lock-project.ts";

/**
 * Puts a project where anyone reads it; the first time it gets the code of its address. Doing it twice is doing it once.
 * @throws DomainError not_found without the permission or the project; invalid while it says too little to be read
 */
export function publishProject(db: PrismaClient, actor: Actor, id: string, at = new Date()): Promise<void> {
  const attempt = { action: "project:publish", permission: "projects.publish", target: id } as const;
  return changeRecord(db, { ...attempt, actor, at }, async (tx) => {
    const project = await lockProject(tx, actor, id);
    if (project.publishedAt !== null) return { result: undefined, detail: null };
    if (project.summary === "" || project.partners.length === 0) {
      throw new DomainError("invalid", "Antes de publicarlo escriba su resumen y con quién se hace.");
    }
    const what = project.code === null ? "Se publicó" : "Se volvió a publicar";
    await recordPublicChange(tx, { projectId: id }, { at, byName: actor.name, what });
    const code = project.code ?? (await takeNumber(tx, "PROY", Number(mexicoCityDay(at).slice(0, 4))));
    await tx.project.update({
      where: { id },
      data: { code, publishedAt: at, withdrawnReason: "", revision: { increment: 1 } },
      select: { id: true },
    });
    return { result: undefined, detail: { project: id } };
  });
}

/** Takes a project out of the public list; its page says why. */
export function withdrawProject(
  db: PrismaClient,
  actor: Actor,
  { id, input }: { id: string; input: unknown },
  at = new Date(),
): Promise<void> {
  const attempt = { action: "project:withdraw", permission: "projects.publish", target: id } as const;
  return changeRecord(db, { ...attempt, actor, at }, async (tx) => {
    const project = await lockProject(tx, actor, id);
    const { reason } = parseInput(reasonSchema, input);
    if (project.publishedAt === null) return { result: undefined, detail: null };
    await recordPublicChange(tx, { projectId: id }, { at, byName: actor.name, what: "Se retiró", reason });
    await tx.project.update({
      where: { id },
      data: { publishedAt: null, withdrawnReason: reason, revision: { increment: 1 } },
      select: { id: true },
    });
    return { result: undefined, detail: { project: id } };
  });
}
