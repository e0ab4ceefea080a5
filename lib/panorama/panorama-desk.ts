import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { readCoincidences } from "./coincidences/read-coincidences.ts";
import { answerInvitation } from "./invitations/answer-invitation.ts";
import { type AskedMeeting, findMeeting } from "./invitations/find-meeting.ts";
import { inviteOffice } from "./invitations/invite-office.ts";
import { findInvitation, listInvitations, listInvited } from "./invitations/read-invitations.ts";
import type { PanoramaFilters } from "./panorama-query.ts";
import { listActivities } from "./reading/list-activities.ts";
import { readAreas, readOffices, readPicture } from "./reading/read-picture.ts";
import { closeReport } from "./reports/close-report.ts";
import { openReport } from "./reports/open-report.ts";
import {
  findClosedReport,
  findWrittenReport,
  listClosedReports,
  listOpened,
} from "./reports/read-reports.ts";
import { saveRemark } from "./reports/save-remark.ts";
import type { Viewer } from "./viewer.ts";

/** The picture of the country on the program's own database, for screens and routes. Each says by itself who may. */
export const panoramaDesk = {
  read: (viewer: Viewer, filters: PanoramaFilters) =>
    readPicture(getDatabase(), viewer, filters, mexicoCityToday()),
  listActivities: (viewer: Viewer, filters: PanoramaFilters, page: { page: number; pageSize: number }) =>
    listActivities(getDatabase(), viewer, filters, page),
  listAreas: () => readAreas(getDatabase()),
  listOffices: () => readOffices(getDatabase()),
  readCoincidences: (actor: Actor, weeks: number) =>
    readCoincidences(getDatabase(), actor, { weeks, today: mexicoCityToday() }),
  findMeeting: (actor: Actor, asked: AskedMeeting) => findMeeting(getDatabase(), actor, asked, new Date()),
  invite: (actor: Actor, what: Parameters<typeof inviteOffice>[2]) =>
    inviteOffice(getDatabase(), actor, what),
  answer: (actor: Actor, what: Parameters<typeof answerInvitation>[2]) =>
    answerInvitation(getDatabase(), actor, what),
  listInvitations: (actor: Actor) => listInvitations(getDatabase(), actor),
  listInvited: (actor: Actor) => listInvited(getDatabase(), actor),
  findInvitation: (actor: Actor, id: string) => findInvitation(getDatabase(), actor, id),
  openReport: (actor: Actor, period: string) => openReport(getDatabase(), actor, period),
  saveRemark: (actor: Actor, remark: Parameters<typeof saveRemark>[2]) =>
    saveRemark(getDatabase(), actor, remark),
  closeReport: (actor: Actor, what: Parameters<typeof closeReport>[2]) =>
    closeReport(getDatabase(), actor, what),
  findWritten: (actor: Actor, slug: string) =>
    findWrittenReport(getDatabase(), actor, slug, mexicoCityToday()),
  findClosed: (slug: string, number?: string) => findClosedReport(getDatabase(), slug, number),
  listClosed: () => listClosedReports(getDatabase()),
  listOpened: () => listOpened(getDatabase()),
};
