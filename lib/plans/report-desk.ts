import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { readToldHistory } from "./editing/read-history.ts";
import type { ToldKind } from "./items/item-kinds.ts";
import { beginQuarter } from "./progress/begin-quarter.ts";
import { listQuarters } from "./progress/list-quarters.ts";
import { findQuarter } from "./progress/read-quarter.ts";
import { sendQuarter } from "./progress/send-quarter.ts";
import { publishProfile } from "./profiles/publish-profile.ts";
import { beginReport } from "./reports/begin-report.ts";
import { publishReport } from "./reports/publish-report.ts";
import { findReport, listReportYears } from "./reports/read-report.ts";

/** What an office tells of its plan and its territory beside adopting it, on the program's database, for screens. Each says by itself who may. */
export const reportDesk = {
  listQuarters: (actor: Actor) => listQuarters(getDatabase(), actor, mexicoCityToday()),
  findQuarter: (actor: Actor, period: string) => findQuarter(getDatabase(), actor, period),
  beginQuarter: (actor: Actor, period: string) =>
    beginQuarter(getDatabase(), actor, period, mexicoCityToday()),
  sendQuarter: (actor: Actor, what: Parameters<typeof sendQuarter>[2]) =>
    sendQuarter(getDatabase(), actor, what, new Date()),
  listYears: (actor: Actor) => listReportYears(getDatabase(), actor, mexicoCityToday()),
  findReport: (actor: Actor, year: string) => findReport(getDatabase(), actor, year, mexicoCityToday()),
  beginReport: (actor: Actor, year: string) => beginReport(getDatabase(), actor, year, mexicoCityToday()),
  readHistory: (actor: Actor, kind: ToldKind, id: string) => readToldHistory(getDatabase(), actor, kind, id),
  publishProfile: (actor: Actor) => publishProfile(getDatabase(), actor, new Date()),
  publishReport: (actor: Actor, what: Parameters<typeof publishReport>[2]) =>
    publishReport(getDatabase(), actor, what, new Date()),
};
