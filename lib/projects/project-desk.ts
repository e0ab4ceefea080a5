import { listPublicChanges } from "#lib/cooperation/public-changes.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { beginProject } from "./begin-project.ts";
import { addPart, removePart } from "./change-parts.ts";
import { measureResult } from "./measure-result.ts";
import { listProjectChoices } from "./project-choices.ts";
import { publishProject, withdrawProject } from "./publish-project.ts";
import {
  findOwnProject,
  findPublicProject,
  listOwnProjects,
  listPublishedProjects,
} from "./read-projects.ts";
import { createProject, saveProject } from "./save-project.ts";

/** Projects on the program's database, for screens and routes. Each says by itself who may. */
export const projectDesk = {
  listPublished: () => listPublishedProjects(getDatabase()),
  findPublic: (code: string) => findPublicProject(getDatabase(), code),
  listChanges: (projectId: string) => listPublicChanges(getDatabase(), { projectId }),
  listOwn: (actor: Actor) => listOwnProjects(getDatabase(), actor),
  findOwn: (actor: Actor, id: string) => findOwnProject(getDatabase(), actor, id),
  listChoices: (actor: Actor) => listProjectChoices(getDatabase(), actor),
  create: (actor: Actor, input: unknown) => createProject(getDatabase(), actor, input),
  begin: (actor: Actor, applicationId: string) => beginProject(getDatabase(), actor, applicationId),
  save: (actor: Actor, save: Parameters<typeof saveProject>[2]) => saveProject(getDatabase(), actor, save),
  addPart: (actor: Actor, part: Parameters<typeof addPart>[2]) => addPart(getDatabase(), actor, part),
  removePart: (actor: Actor, part: Parameters<typeof removePart>[2]) =>
    removePart(getDatabase(), actor, part),
  measure: (actor: Actor, measured: Parameters<typeof measureResult>[2]) =>
    measureResult(getDatabase(), actor, measured),
  publish: (actor: Actor, id: string) => publishProject(getDatabase(), actor, id),
  withdraw: (actor: Actor, what: Parameters<typeof withdrawProject>[2]) =>
    withdrawProject(getDatabase(), actor, what),
};
