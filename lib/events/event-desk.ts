import type { RequestOrigin } from "#lib/accounts/session-subject.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { AgendaFilters } from "./agenda-query.ts";
import { admitAtDoor } from "./attendance/admit-at-door.ts";
import { readRoll } from "./attendance/read-roll.ts";
import { recordMarks, setAttendance } from "./attendance/record-attendance.ts";
import { findCertificate, findOwnCertificate, findPassCertificate } from "./certificates/certificate-view.ts";
import {
  issueCertificates,
  revokeCertificate,
  type WhoToCertify,
} from "./certificates/issue-certificates.ts";
import { listAgenda, listConveners, listFeed, listForMap, listMonth } from "./list-agenda.ts";
import { cancelEvent } from "./cancel-event.ts";
import { publishEvent } from "./publish-event.ts";
import { findDoorEvent, findOwnEvent, findPublicEvent, listAreas, listOwnEvents } from "./read-event.ts";
import { erasePerson } from "./registration/erase-registration.ts";
import {
  confirmRegistration,
  findToConfirm,
  findToLeave,
  leaveEvent,
} from "./registration/linked-registration.ts";
import { listRegistrations } from "./registration/list-registrations.ts";
import { receiveRegistration } from "./registration/receive-registration.ts";
import type { TypedRegistration } from "./registration/registration-input.ts";
import { findPass } from "./registration/registration-pass.ts";
import { createEvent, type EventSave, saveEvent } from "./save-event.ts";

/** Events on the program's own database, for screens and routes. Each says by itself who may. */
export const eventDesk = {
  listAgenda: (filters: AgendaFilters, page: number) => listAgenda(getDatabase(), filters, { page }),
  listMonth: (filters: AgendaFilters, month: string) => listMonth(getDatabase(), filters, month),
  listForMap: (filters: AgendaFilters) => listForMap(getDatabase(), filters),
  listFeed: (filters: AgendaFilters) => listFeed(getDatabase(), filters),
  listConveners: () => listConveners(getDatabase()),
  listAreas: (had: readonly string[] = []) => listAreas(getDatabase(), had),
  findPublic: (code: string) => findPublicEvent(getDatabase(), code),
  findOwn: (actor: Actor, id: string) => findOwnEvent(getDatabase(), actor, id),
  findForDoor: (actor: Actor, id: string) => findDoorEvent(getDatabase(), actor, id),
  listOwn: (actor: Actor) => listOwnEvents(getDatabase(), actor),
  create: (actor: Actor, input: unknown) => createEvent(getDatabase(), actor, input),
  save: (actor: Actor, save: EventSave) => saveEvent(getDatabase(), actor, save),
  publish: (actor: Actor, id: string) => publishEvent(getDatabase(), actor, id),
  cancel: (actor: Actor, what: Parameters<typeof cancelEvent>[2]) => cancelEvent(getDatabase(), actor, what),
  register: (code: string, typed: TypedRegistration, origin: RequestOrigin) =>
    receiveRegistration(getDatabase(), code, typed, origin),
  findToConfirm: (token: string) => findToConfirm(getDatabase(), token),
  confirm: (token: string) => confirmRegistration(getDatabase(), token),
  findToLeave: (token: string) => findToLeave(getDatabase(), token),
  leave: (token: string) => leaveEvent(getDatabase(), token),
  findPass: (token: string) => findPass(getDatabase(), token),
  findCertificate: (code: string) => findCertificate(getDatabase(), code),
  findPassCertificate: (of: { token: string; code: string }) => findPassCertificate(getDatabase(), of),
  findOwnCertificate: (actor: Actor, of: { eventId: string; code: string }) =>
    findOwnCertificate(getDatabase(), actor, of),
  readRoll: (actor: Actor, eventId: string) => readRoll(getDatabase(), actor, eventId),
  recordMarks: (actor: Actor, eventId: string, marks: unknown) =>
    recordMarks(getDatabase(), actor, { eventId, marks }),
  admitAtDoor: (actor: Actor, who: Parameters<typeof admitAtDoor>[2]) =>
    admitAtDoor(getDatabase(), actor, who),
  setAttendance: (actor: Actor, who: Parameters<typeof setAttendance>[2]) =>
    setAttendance(getDatabase(), actor, who),
  issueCertificates: (actor: Actor, who: WhoToCertify) => issueCertificates(getDatabase(), actor, who),
  revokeCertificate: (actor: Actor, which: Parameters<typeof revokeCertificate>[2]) =>
    revokeCertificate(getDatabase(), actor, which),
  listRegistrations: (actor: Actor, eventId: string) => listRegistrations(getDatabase(), actor, eventId),
  erasePerson: (actor: Actor, who: { eventId: string; registrationId: string }) =>
    erasePerson(getDatabase(), actor, who),
};
