import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { adoptPlan } from "./adopting/adopt-plan.ts";
import { closePlan } from "./adopting/close-plan.ts";
import { listVersions } from "./adopting/list-versions.ts";
import { countOwnIndicators } from "./counting/count-own-indicators.ts";
import { addItem } from "./editing/add-item.ts";
import { addMeasurement } from "./editing/add-measurement.ts";
import { bringCommitments, countOffered } from "./editing/bring-commitments.ts";
import { createPlan } from "./editing/create-plan.ts";
import { getItem } from "./editing/get-item.ts";
import { moveItem } from "./editing/move-item.ts";
import { readHistory } from "./editing/read-history.ts";
import { setItemRemoved } from "./editing/remove-item.ts";
import { type ItemSave, saveItem } from "./editing/save-item.ts";
import type { ItemKind, PlanKind } from "./items/item-kinds.ts";
import { findPlan, findPreviousTitle, findShownPlan, findWholePlan, getPlan } from "./reading/read-plan.ts";
import { readMeasurements } from "./reading/read-content.ts";
import { listRemoved } from "./reading/list-removed.ts";

/** The plan of one's own office, on the program's database, for screens and routes. Each says by itself who may. */
export const planDesk = {
  create: (actor: Actor, input: unknown) => createPlan(getDatabase(), actor, input),
  findHead: (actor: Actor) => findPlan(getDatabase(), actor),
  findPreviousTitle: (actor: Actor) => findPreviousTitle(getDatabase(), actor),
  find: (actor: Actor) => findShownPlan(getDatabase(), actor),
  findWhole: (actor: Actor) => findWholePlan(getDatabase(), actor),
  listMeasurements: async (actor: Actor, indicatorId: string) =>
    readMeasurements(getDatabase(), (await getPlan(getDatabase(), actor)).id, indicatorId),
  getItem: async (actor: Actor, kind: PlanKind, id: string) =>
    getItem(getDatabase(), (await getPlan(getDatabase(), actor)).id, kind, id),
  add: (actor: Actor, kind: ItemKind, input: unknown) => addItem(getDatabase(), actor, kind, input),
  save: (actor: Actor, save: ItemSave) => saveItem(getDatabase(), actor, save),
  countOffered: (actor: Actor) => countOffered(getDatabase(), actor),
  bringCommitments: (actor: Actor) => bringCommitments(getDatabase(), actor),
  measure: (actor: Actor, input: unknown) => addMeasurement(getDatabase(), actor, input),
  count: (actor: Actor) => countOwnIndicators(getDatabase(), actor, mexicoCityToday()),
  setRemoved: (actor: Actor, what: Parameters<typeof setItemRemoved>[2]) =>
    setItemRemoved(getDatabase(), actor, what),
  move: (actor: Actor, what: Parameters<typeof moveItem>[2]) => moveItem(getDatabase(), actor, what),
  adopt: (actor: Actor, input: unknown) => adoptPlan(getDatabase(), actor, input, mexicoCityToday()),
  close: (actor: Actor) => closePlan(getDatabase(), actor),
  listVersions: (actor: Actor) => listVersions(getDatabase(), actor),
  readHistory: async (actor: Actor, kind: PlanKind, id: string) =>
    readHistory(getDatabase(), (await getPlan(getDatabase(), actor)).id, kind, id),
  listRemoved: async (actor: Actor) => listRemoved(getDatabase(), (await getPlan(getDatabase(), actor)).id),
};
