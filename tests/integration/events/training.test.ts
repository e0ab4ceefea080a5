import { beforeAll, expect, test } from "vitest";
import { setAttendance } from "#lib/events/attendance/record-attendance.ts";
import { cancelEvent } from "#lib/events/cancel-event.ts";
import { findCertificate } from "#lib/events/certificates/certificate-view.ts";
import { issueCertificates, revokeCertificate } from "#lib/events/certificates/issue-certificates.ts";
import { confirmRegistration } from "#lib/events/registration/linked-registration.ts";
import { erasePastRegistrations, erasePerson } from "#lib/events/registration/erase-registration.ts";
import { eraseRecord } from "#lib/events/training/erase-record.ts";
import { forgetPastTraining } from "#lib/events/training/keep-keys.ts";
import { readAllLevels, readOwnLevel } from "#lib/events/training/read-levels.ts";
import { findRecord } from "#lib/events/training/read-record.ts";
import { drawRecord } from "#lib/events/training/record-paper.ts";
import { requestRecord } from "#lib/events/training/request-record.ts";
import { TRAINING_PATH } from "#lib/events/event-address.ts";
import { newCode } from "#lib/events/new-code.ts";
import { DOOR_CODE_LENGTH } from "#lib/events/shown-code.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { hashToken, newToken } from "#lib/public-forms/link-token.ts";
import { stampForm } from "#lib/public-forms/form-stamp.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { createPublicEvent, dayOfMarch } from "#tests/support/event-world.ts";
import { readPdf } from "#tests/support/read-pdf.ts";

const db = getDatabase();
const AFTER = dayOfMarch(23);
/** After addresses are erased, and while the training still counts. */
const LATER = new Date("2027-08-01T18:00:00Z");
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

/** Somebody with an address at the two sessions (4 h 30 min) of an event. @returns the event and the registration */
async function attend(email: string, change = {}, sessions = 2) {
  const event = await createPublicEvent(db, world.own.head, {
    ...{ kind: "capacitacion", capacity: "50", certificateSessions: "1", ...change },
  });
  const token = newToken();
  const { id } = await db.eventRegistration.create({
    data: {
      ...{ eventId: event.id, name: "Rosa Ek", email, doorCode: newCode(DOOR_CODE_LENGTH) },
      ...{ confirmBy: dayOfMarch(15), confirmHash: hashToken(token), leaveHash: hashToken(newToken()) },
    },
  });
  await confirmRegistration(db, token, dayOfMarch(10));
  const rows = await db.eventSession.findMany({ where: { eventId: event.id }, take: sessions });
  for (const { id: sessionId } of rows) {
    const who = { eventId: event.id, sessionId, registrationId: id, came: true };
    await setAttendance(db, world.own.head, who, dayOfMarch(22));
  }
  return { ...event, registrationId: id };
}

/** Somebody who was marked by mistake. */
async function markAndUndo(email: string): Promise<void> {
  const { id: eventId, registrationId } = await attend(email, {}, 1);
  const mark = await db.eventAttendance.findFirstOrThrow({ where: { registrationId } });
  const who = { eventId, sessionId: mark.sessionId, registrationId, came: false };
  await setAttendance(db, world.own.head, who, dayOfMarch(22));
}

const request = (email: string, now = AFTER, change = {}) =>
  requestRecord(
    db,
    { email, website: "", stamp: stampForm(TRAINING_PATH, new Date(now.getTime() - 60_000)), ...change },
    { address: email },
    now,
  );
async function linkOf(email: string, now = AFTER): Promise<string> {
  await request(email, now);
  const mails = await db.outgoingMail.findMany({
    where: { to: email, eventKey: { startsWith: "training:" } },
    orderBy: { createdAt: "desc" },
  });
  return /historial\/([\w-]+)/.exec(mails[0]!.text)![1]!;
}

test("who came reads their trainings, hours and constancias by the link that was mailed to them, for a time", async () => {
  const email = "rosa.ek@ejemplo.mx";
  const { id, code } = await attend(email);
  await attend(email, { kind: "foro" });
  await attend(email, {}, 0);
  await attend("otra@ejemplo.mx");
  await issueCertificates(db, world.own.head, { eventId: id }, AFTER);
  const token = await linkOf(email);
  const record = (await findRecord(db, token, AFTER))!;
  expect(record).toMatchObject({
    name: "Rosa Ek",
    minutes: 270,
    trainings: [{ code, sessions: 2, minutes: 270 }],
  });
  expect(record.trainings[0]!.certificates).toHaveLength(1);
  const paper = await drawRecord(record, AFTER);
  const { text } = await readPdf(paper.bytes);
  expect(text.replaceAll(/\s+/g, " ")).toContain("4 horas 30 minutos");
  // A link is its own address's, for two days, and no other word opens it.
  expect(await findRecord(db, token, new Date(AFTER.getTime() + 2 * 86_400_000))).toBeNull();
  expect(await findRecord(db, `${token.slice(0, -1)}x`, AFTER)).toBeNull();
  expect((await findRecord(db, await linkOf("otra@ejemplo.mx"), AFTER))!.email).toBe("otra@ejemplo.mx");
});

test("a record has no mark that was undone, no training that was called off and no constancia that was revoked", async () => {
  const email = "ines.may@ejemplo.mx";
  await markAndUndo(email);
  const off = await attend(email);
  await cancelEvent(db, world.own.head, { id: off.id, reason: "No la dio quien debía." }, AFTER);
  await request(email);
  expect(await db.trainingLink.count({ where: { email } })).toBe(0);
  const { id: eventId, code } = await attend(email);
  await issueCertificates(db, world.own.head, { eventId }, AFTER);
  const read = async (link: string) => (await findRecord(db, link, AFTER))!;
  const token = await linkOf(email);
  expect((await read(token)).trainings).toMatchObject([{ code, certificates: { length: 1 } }]);
  const { id: certificateId } = await db.eventCertificate.findFirstOrThrow({ where: { eventId } });
  const wrong = { eventId, certificateId, reason: "Salió con otro nombre." };
  await revokeCertificate(db, world.own.head, wrong, AFTER);
  expect((await read(token)).trainings).toMatchObject([{ code, certificates: [] }]);
});

test("erasing one's record leaves a training that is not over, and no other link to it", async () => {
  const email = "saul.pech@ejemplo.mx";
  const { registrationId } = await attend(email);
  const during = dayOfMarch(21);
  const [one, other] = [await linkOf(email, during), await linkOf(email, during)];
  await eraseRecord(db, one, during);
  expect(await db.eventRegistration.findUnique({ where: { id: registrationId } })).toMatchObject({ email });
  expect(await findRecord(db, other, during)).toBeNull();
});

test("an address with nothing is told the same and written nothing; programs and haste get nowhere", async () => {
  const mails = () => db.outgoingMail.count({ where: { to: "nadie@ejemplo.mx" } });
  await request("nadie@ejemplo.mx");
  expect(await mails()).toBe(0);
  await attend("prisa@ejemplo.mx");
  await request("prisa@ejemplo.mx", AFTER, { website: "x" });
  await expect(request("prisa@ejemplo.mx", AFTER, { stamp: "x" })).rejects.toMatchObject({ code: "invalid" });
  await expect(request("no es", AFTER)).rejects.toMatchObject({ code: "invalid" });
  expect(await db.trainingLink.count({ where: { email: "prisa@ejemplo.mx" } })).toBe(0);
  for (let index = 0; index < 4; index++) await request("prisa@ejemplo.mx");
  await expect(request("prisa@ejemplo.mx")).rejects.toMatchObject({ code: "too_many" });
});

test("the record outlives the address, which nobody can read back, and goes when its owner says so", async () => {
  const email = "perene@ejemplo.mx";
  const { id, registrationId } = await attend(email);
  await attend(email, { kind: "foro" });
  await issueCertificates(db, world.own.head, { eventId: id }, AFTER);
  await erasePastRegistrations(db, LATER);
  await erasePastRegistrations(db, LATER);
  const kept = await db.eventRegistration.findUniqueOrThrow({ where: { id: registrationId } });
  expect(kept).toMatchObject({ email: null, name: "", addressKey: expect.stringMatching(/^[0-9a-f]{64}$/) });
  // Only of trainings: of a forum nothing stays.
  expect(await db.eventRegistration.count({ where: { addressKey: kept.addressKey } })).toBe(1);
  const token = await linkOf(email, LATER);
  expect(await findRecord(db, token, LATER)).toMatchObject({ minutes: 270, name: "Rosa Ek" });
  await eraseRecord(db, token, LATER);
  await expect(eraseRecord(db, token, LATER)).rejects.toMatchObject({ code: "conflict" });
  expect(await findRecord(db, token, LATER)).toBeNull();
  const [certificate] = await db.eventCertificate.findMany({ where: { registrationId } });
  expect(certificate).toMatchObject({ name: "" });
  expect(await findCertificate(db, certificate!.code)).toBeNull();
  // They are still counted.
  expect(await db.eventAttendance.count({ where: { registrationId } })).toBe(2);
  expect(await db.eventRegistration.findUnique({ where: { id: registrationId } })).toMatchObject({
    ...{ state: "IN", addressKey: null },
  });
});

test("what an office erases is in no record; nor may it erase what is another's", async () => {
  const email = "borrada@ejemplo.mx";
  const { id, registrationId } = await attend(email);
  await issueCertificates(db, world.own.head, { eventId: id }, AFTER);
  await erasePastRegistrations(db, LATER);
  const theirs = await createPublicEvent(db, world.other.head);
  const across = { eventId: theirs.id, registrationId };
  await expect(erasePerson(db, world.other.head, across, LATER)).rejects.toMatchObject({ code: "not_found" });
  expect(await db.eventCertificate.count({ where: { registrationId, name: "Rosa Ek" } })).toBe(1);
  await erasePerson(db, world.own.editor, { eventId: id, registrationId }, LATER);
  await request(email, LATER);
  expect(await db.trainingLink.count({ where: { email } })).toBe(0);
});

test("after years not even the digest stays, and links that are over go with their mails", async () => {
  const email = "antigua@ejemplo.mx";
  await attend(email);
  await erasePastRegistrations(db, LATER);
  await linkOf(email, LATER);
  await forgetPastTraining(db, new Date("2032-03-01"));
  expect(await db.trainingLink.count()).toBe(0);
  expect(await db.outgoingMail.count({ where: { eventKey: { startsWith: "training:" } } })).toBe(0);
  expect(await db.eventRegistration.count({ where: { addressKey: { not: null } } })).toBeGreaterThan(0);
  await forgetPastTraining(db, new Date("2033-01-01"));
  expect(await db.eventRegistration.count({ where: { addressKey: { not: null } } })).toBe(0);
});

test("an office's level is of its own accounts, before and after their addresses go; all of them only for the DGCP", async () => {
  const { other, dgcp, own } = world;
  const level = async (now: Date) => (await readOwnLevel(db, other.head, now)).total;
  // Neither who has not come in yet nor who no longer does is of the team.
  const { officeId, officeKind } = other.editor;
  for (const [name, account] of [
    ["invitada", { passwordHash: null }],
    ["dada.de.baja", { passwordHash: "unused", disabledAt: AFTER }],
  ] as const) {
    const data = {
      email: `${name}@ejemplo.gob.mx`,
      name,
      role: "office_editor",
      officeId,
      officeKind,
    } as const;
    await db.user.create({ data: { ...data, ...account } });
  }
  const before = await level(AFTER);
  expect(before).toEqual({ team: 3, trained: 0, minutes: 0 });
  await attend(other.editor.email);
  await markAndUndo(other.head.email);
  await attend(other.editor.email.toUpperCase().toLowerCase(), { kind: "foro" });
  const after = { team: 3, trained: 1, minutes: 270 };
  expect(await level(AFTER)).toEqual(after);
  await erasePastRegistrations(db, LATER);
  expect(await level(LATER)).toEqual(after);
  expect(await level(new Date("2029-03-25"))).toEqual(before);
  // Who learned what is for who looks after the team.
  expect((await readOwnLevel(db, other.head, AFTER)).people).toHaveLength(3);
  expect((await readOwnLevel(db, other.editor, AFTER)).people).toBeNull();
  const all = await readAllLevels(db, dgcp.officer, AFTER);
  expect(all.find(({ id }) => id === other.head.officeId)).toMatchObject({
    ...after,
    level: { key: "inicial" },
  });
  expect(all.map(({ id }) => id)).not.toContain(dgcp.head.officeId);
  for (const actor of [own.head, world.cja.head, world.admin]) {
    await expect(readAllLevels(db, actor, AFTER), actor.role).rejects.toMatchObject({ code: "not_found" });
  }
});
