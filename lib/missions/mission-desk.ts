import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { listCountryChoices } from "#lib/cases/request/list-choices.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { createMission } from "./create-mission.ts";
import { addPart } from "./parts/add-part.ts";
import { removePart } from "./parts/remove-part.ts";
import { type PartSave, savePart } from "./parts/save-part.ts";
import { setMissionPublished } from "./publishing/publish-mission.ts";
import { setMissionShared } from "./publishing/share-mission.ts";
import { listMissions } from "./reading/list-missions.ts";
import { findMission } from "./reading/read-mission.ts";
import { findEdition } from "./reports/find-edition.ts";
import { reopenReport } from "./reports/reopen-report.ts";
import { sendReport } from "./reports/send-report.ts";
import { readLedger } from "./results/read-ledger.ts";
import { type NewResult, recordResult } from "./results/record-result.ts";
import { takeBackResult } from "./results/take-back-result.ts";

/** Tours and visits on the program's own database, for screens and routes. Each function says by itself who may. */
export const missionDesk = {
  list: (actor: Actor) => listMissions(getDatabase(), actor, mexicoCityToday()),
  find: (actor: Actor, id: string) => findMission(getDatabase(), actor, id),
  findEdition: (actor: Actor, id: string, number?: string) => findEdition(getDatabase(), actor, id, number),
  readLedger: (actor: Actor) => readLedger(getDatabase(), actor, mexicoCityToday()),
  listCountries: () => listCountryChoices(getDatabase()),
  create: (actor: Actor, input: unknown) => createMission(getDatabase(), actor, input),
  add: (actor: Actor, part: Parameters<typeof addPart>[2]) => addPart(getDatabase(), actor, part),
  save: (actor: Actor, save: PartSave) => savePart(getDatabase(), actor, save),
  remove: (actor: Actor, part: Parameters<typeof removePart>[2]) => removePart(getDatabase(), actor, part),
  recordResult: (actor: Actor, result: NewResult) => recordResult(getDatabase(), actor, result),
  takeBackResult: (actor: Actor, what: Parameters<typeof takeBackResult>[2]) =>
    takeBackResult(getDatabase(), actor, what),
  sendReport: (actor: Actor, id: string) => sendReport(getDatabase(), actor, id),
  reopenReport: (actor: Actor, what: Parameters<typeof reopenReport>[2]) =>
    reopenReport(getDatabase(), actor, what),
  setPublished: (actor: Actor, change: Parameters<typeof setMissionPublished>[2]) =>
    setMissionPublished(getDatabase(), actor, change),
  setShared: (actor: Actor, change: Parameters<typeof setMissionShared>[2]) =>
    setMissionShared(getDatabase(), actor, change),
};
