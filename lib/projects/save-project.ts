import { changeRecord } from "#lib/cooperation/change-record.ts";
import { findMissingAgreements, missingAgreementsSentence } from "#lib/evidence/find-missing-agreements.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeProject } from "./lock-project.ts";
import { projectSchema } from "./project-input.ts";
import { listProjectChoices } from "./project-choices.ts";

/** Creates a draft of the person's office. @returns its id */
export function createProject(
  db: PrismaClient,
  actor: Actor,
  input: unknown,
  at = new Date(),
): Promise<string> {
  return changeRecord(
    db,
    { actor, action: "project:create", permission: "projects.edit", at },
    async (tx) => {
      const data = await readProjectInput(tx, actor, input);
      const { id } = await tx.project.create({
        data: { ...data, officeId: actor.officeId, updatedBy: actor.name, createdAt: at, updatedAt: at },
        select: { id: true },
      });
      return { result: id, detail: { project: id } };
    },
  );
}

/**
 * Changes what an office says of its project.
 * @param revision that the form was drawn from
 * @throws DomainError not_found; forbidden when it is published and the person does not publish; conflict when a
 *   colleague changed it meanwhile; invalid by field
 */
export const saveProject = (
  db: PrismaClient,
  actor: Actor,
  { id, revision, input }: { id: string; revision: number; input: unknown },
  at = new Date(),
): Promise<void> =>
  changeProject(
    db,
    { actor, action: "project:save", permission: "projects.edit", target: id, at },
    async (tx, before) => {
      const data = await readProjectInput(tx, actor, input, before);
      if (before.revision !== revision) {
        throw new DomainError(
          "conflict",
          "Mientras escribía, alguien de su oficina cambió este proyecto. Lo que escribió sigue aquí: ábralo en otra pestaña, compare y vuelva a guardar desde ella.",
        );
      }
      await tx.project.update({ where: { id }, data, select: { id: true } });
    },
  );

interface Ties {
  objective: { id: string } | null;
  action: { id: string } | null;
  callId: string | null;
}

/** @param kept what the project is tied to already: it stays, though it is no longer offered */
async function readProjectInput(tx: Tx, actor: Actor, input: unknown, kept?: Ties) {
  const data = parseInput(projectSchema, input);
  const { objectives, actions, calls } = await listProjectChoices(tx, actor);
  const missing = await findMissingAgreements(tx, data.agreements);
  if (missing.length > 0) refuse("agreements", missingAgreementsSentence(missing));
  assertOffered("planObjectiveId", data.planObjectiveId, objectives, kept?.objective?.id);
  assertOffered("planActionId", data.planActionId, actions, kept?.action?.id);
  assertOffered("callId", data.callId, calls, kept?.callId);
  return data;
}

function assertOffered(
  field: string,
  id: string | null,
  offered: readonly { value: string }[],
  kept: string | null | undefined,
): void {
  if (id === null || id === kept || offered.some(({ value }) => value === id)) return;
  refuse(field, "Elija de la lista.");
}

function refuse(field: string, sentence: string): never {
  throw new DomainError("invalid", "Revise los datos señalados.", { [field]: sentence });
}
