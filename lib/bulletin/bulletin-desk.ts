import { readAreaOptions } from "#lib/catalogues/read-area-names.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { readProgress } from "#lib/mailings/read-progress.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { listSources } from "./article-source.ts";
import { beginFrom } from "./begin-article.ts";
import { publishEdition, scheduleEdition, unscheduleEdition } from "./publish-edition.ts";
import type { EditionFilters } from "./public/editions-query.ts";
import { listArchive, listArchiveAreas } from "./public/list-archive.ts";
import { findPublicEdition, findWorkedEdition, listWorkedEditions } from "./read-editions.ts";
import { addArticle, moveArticle, saveArticle } from "./save-article.ts";
import { createEdition, saveEdition } from "./save-edition.ts";
import { correctEdition, numberOf, previewMail, sendTest } from "./tell-edition.ts";

/** The bulletin on the program's own database, for screens and routes. Each says by itself who may. */
export const bulletinDesk = {
  listArchive: (filters: EditionFilters, page: number) => listArchive(getDatabase(), filters, { page }),
  listArchiveAreas: () => listArchiveAreas(getDatabase()),
  findPublic: (number: number) => findPublicEdition(getDatabase(), number),
  listWorked: (actor: Actor) => listWorkedEditions(getDatabase(), actor),
  findWorked: (actor: Actor, id: string) => findWorkedEdition(getDatabase(), actor, id),
  numberOf: (edition: { number: number | null }) => numberOf(getDatabase(), edition),
  listAreas: () => readAreaOptions(getDatabase()),
  listSources: () => listSources(getDatabase(), new Date()),
  beginFrom: (source: string) => beginFrom(getDatabase(), source),
  readProgress: (editionId: string) => readProgress(getDatabase(), { editionId }),
  previewMail: (actor: Actor, id: string) => previewMail(getDatabase(), actor, id),
  create: (actor: Actor, input: unknown) => createEdition(getDatabase(), actor, input),
  save: (actor: Actor, save: Parameters<typeof saveEdition>[2]) => saveEdition(getDatabase(), actor, save),
  addArticle: (actor: Actor, article: Parameters<typeof addArticle>[2]) =>
    addArticle(getDatabase(), actor, article),
  saveArticle: (actor: Actor, article: Parameters<typeof saveArticle>[2]) =>
    saveArticle(getDatabase(), actor, article),
  moveArticle: (actor: Actor, move: Parameters<typeof moveArticle>[2]) =>
    moveArticle(getDatabase(), actor, move),
  publish: (actor: Actor, id: string) => publishEdition(getDatabase(), actor, id),
  schedule: (actor: Actor, when: Parameters<typeof scheduleEdition>[2]) =>
    scheduleEdition(getDatabase(), actor, when),
  unschedule: (actor: Actor, id: string) => unscheduleEdition(getDatabase(), actor, id),
  sendTest: (actor: Actor, id: string) => sendTest(getDatabase(), actor, id),
  correct: (actor: Actor, note: Parameters<typeof correctEdition>[2]) =>
    correctEdition(getDatabase(), actor, note),
};
