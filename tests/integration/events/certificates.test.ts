import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { checkFile } from "#lib/certificates/check-file.ts";
import { recordMarks } from "#lib/events/attendance/record-attendance.ts";
import { drawCertificate } from "#lib/events/certificates/certificate-paper.ts";
import {
  findCertificate,
  findOwnCertificate,
  findPassCertificate,
} from "#lib/events/certificates/certificate-view.ts";
import { erasePastCertificates } from "#lib/events/certificates/erase-certificates.ts";
import { issueCertificates, revokeCertificate } from "#lib/events/certificates/issue-certificates.ts";
import { verifyPath } from "#lib/events/event-address.ts";
import { erasePastRegistrations, erasePerson } from "#lib/events/registration/erase-registration.ts";
import { findPass, passLink } from "#lib/events/registration/registration-pass.ts";
import { sayCode } from "#lib/events/shown-code.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { createPublicEvent, dayOfMarch, writeGuests } from "#tests/support/event-world.ts";
import { readPdf } from "#tests/support/read-pdf.ts";

const db = getDatabase();
const AFTER = dayOfMarch(23);
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

/** An event of two sessions (2 h 30 and 2 h) to which the first came twice, the second once and the third never. */
async function hold(rule: Record<string, string>) {
  const { id } = await createPublicEvent(db, world.own.head, { capacity: "10", ...rule });
  const guests = await writeGuests(db, id, 3);
  const sessions = await db.eventSession.findMany({ where: { eventId: id }, orderBy: { startsAt: "asc" } });
  const mark = (session: number, guest: number) => ({
    ...{ id: randomUUID(), session: sessions[session]!.id, code: guests[guest]!.doorCode },
    at: dayOfMarch(22).toISOString(),
  });
  await recordMarks(
    db,
    world.own.editor,
    { eventId: id, marks: [mark(0, 0), mark(1, 0), mark(0, 1)] },
    AFTER,
  );
  return { eventId: id, guests };
}
const given = (eventId: string) =>
  db.eventCertificate.findMany({ where: { eventId }, orderBy: { name: "asc" } });
const tokenOf = (registrationId: string): string => passLink(registrationId).split("/").at(-1)!;

test("those who came to enough get one each, once, after the event, and are written to", async () => {
  const { eventId, guests } = await hold({ certificateSessions: "2" });
  const issue = (at = AFTER) => issueCertificates(db, world.own.head, { eventId }, at);
  await expect(issue(dayOfMarch(21))).rejects.toMatchObject({ code: "conflict" });
  const counts = await Promise.all([issue(), issue(), issue()]);
  expect(counts.toSorted()).toEqual([0, 0, 1]);
  const [row] = await given(eventId);
  expect(row).toMatchObject({ name: "Persona 0", sessions: 2, minutes: 270, registrationId: guests[0]!.id });
  expect(row!.firstDay.toISOString().slice(0, 10)).toBe("2027-03-20");
  expect(row!.lastDay.toISOString().slice(0, 10)).toBe("2027-03-22");
  const mail = await db.outgoingMail.findFirstOrThrow({
    where: { eventKey: { endsWith: `c:${row!.code}` } },
  });
  expect(mail).toMatchObject({ to: guests[0]!.email });
  expect(mail.text).toContain(passLink(guests[0]!.id));
  expect(mail.text).toContain(verifyPath(row!.code));
});

test("hours are those of the sessions to which one came; without a rule there is none", async () => {
  const { eventId } = await hold({ certificateHours: "2" });
  expect(await issueCertificates(db, world.own.head, { eventId }, AFTER)).toBe(2);
  expect((await given(eventId)).map(({ minutes }) => minutes)).toEqual([270, 150]);
  const without = await hold({});
  await expect(issueCertificates(db, world.own.head, without, AFTER)).rejects.toMatchObject({
    code: "conflict",
  });
  const wrong = { certificateSessions: "3" };
  await expect(createPublicEvent(db, world.own.head, wrong)).rejects.toMatchObject({
    ...{ code: "invalid", fields: { certificateSessions: expect.any(String) } },
  });
});

test("only the head of its office gives and revokes; what was given never changes", async () => {
  const { eventId, guests } = await hold({ certificateSessions: "1" });
  for (const actor of [world.other.head, world.own.editor, world.dgcp.head, world.admin]) {
    await expect(issueCertificates(db, actor, { eventId }, AFTER), actor.role).rejects.toMatchObject({
      code: expect.stringMatching("not_found|forbidden"),
    });
  }
  await issueCertificates(db, world.own.head, { eventId }, AFTER);
  const [one] = await given(eventId);
  const which = { eventId, certificateId: one!.id };
  for (const actor of [world.other.head, world.own.editor]) {
    await expect(revokeCertificate(db, actor, { ...which, reason: "x" })).rejects.toThrow();
  }
  await expect(revokeCertificate(db, world.own.head, { ...which, reason: " " })).rejects.toMatchObject({
    ...{ code: "invalid", fields: { reason: expect.any(String) } },
  });
  await revokeCertificate(db, world.own.head, { ...which, reason: "No asistió." }, AFTER);
  await expect(revokeCertificate(db, world.own.head, { ...which, reason: "x" })).rejects.toMatchObject({
    code: "conflict",
  });
  expect(await findCertificate(db, one!.code)).toMatchObject({ name: "Persona 0", revokedAt: AFTER });
  expect(await findPassCertificate(db, { token: tokenOf(guests[0]!.id), code: one!.code })).toBeNull();
  // Pressed again, nobody who had one gets another; asked for by name, that person does.
  expect(await issueCertificates(db, world.own.head, { eventId }, AFTER)).toBe(0);
  const again = { eventId, registrationId: guests[0]!.id };
  expect(await issueCertificates(db, world.own.head, again, AFTER)).toBe(1);
  expect(await issueCertificates(db, world.own.head, again, AFTER)).toBe(0);
  for (const data of [{ minutes: 900 }, { name: "Otra" }, { revokedAt: null }]) {
    await expect(db.eventCertificate.update({ where: { id: one!.id }, data })).rejects.toThrow();
  }
  await expect(db.eventCertificate.delete({ where: { id: one!.id } })).rejects.toThrow();
});

test("its paper says what the row says, tagged, and is the same file each time", async () => {
  const { eventId, guests } = await hold({ certificateSessions: "2" });
  await issueCertificates(db, world.own.head, { eventId }, AFTER);
  const [row] = await given(eventId);
  const token = tokenOf(guests[0]!.id);
  const mine = (await findPassCertificate(db, { token, code: sayCode(row!.code) }))!;
  const [file, again] = await Promise.all([drawCertificate(mine), drawCertificate(mine)]);
  expect(again.sha256).toBe(file.sha256);
  const pdf = await readPdf(file.bytes);
  const text = pdf.text.replace(/\s+/g, " ");
  for (const said of [
    "Persona 0",
    "Foro de ciudades hermanas",
    "2 sesiones",
    "4 horas 30 minutos",
    sayCode(row!.code),
  ]) {
    expect(text).toContain(said);
  }
  expect(text.replace(/\s/g, "")).toContain(verifyPath(row!.code));
  expect(pdf.untagged).toEqual([]);
  expect(pdf.count("Figure")).toBe(1);
  expect(pdf.marked).toBe(true);
  const check = (sha256: string) => checkFile({ huella: sha256, numero: sayCode(row!.code) });
  expect((await check(file.sha256)).attendance).toEqual({ code: row!.code, same: true, revoked: false });
  expect((await check("ab".repeat(32))).attendance).toMatchObject({ same: false });
  // A link of somebody else, a made-up one and another office find nothing.
  const others = [tokenOf(guests[1]!.id), `${guests[0]!.id}.x`, "nada", token.slice(0, -1)];
  for (const wrong of others)
    expect(await findPassCertificate(db, { token: wrong, code: row!.code })).toBeNull();
  const which = { eventId, code: row!.code };
  expect(await findOwnCertificate(db, world.own.editor, which)).not.toBeNull();
  expect(await findOwnCertificate(db, world.other.head, which)).toBeNull();
  expect(await findOwnCertificate(db, world.own.reader, which)).toBeNull();
});

test("it outlives the data of the event, until its person asks for it to go or years have passed", async () => {
  const { eventId, guests } = await hold({ certificateSessions: "1" });
  await issueCertificates(db, world.own.head, { eventId }, AFTER);
  const [first, second] = await given(eventId);
  await erasePastRegistrations(db, new Date("2027-08-01"));
  const token = tokenOf(guests[0]!.id);
  expect(await findPass(db, token)).toMatchObject({
    name: "",
    doorCode: null,
    certificates: [{ code: first!.code }],
  });
  expect(await findCertificate(db, first!.code)).toMatchObject({ name: "Persona 0" });
  await erasePerson(db, world.own.editor, { eventId, registrationId: guests[0]!.id });
  expect(await findCertificate(db, first!.code)).toBeNull();
  expect(await findPass(db, token)).toBeNull();
  await erasePastCertificates(db, new Date("2032-01-01"));
  expect(await findCertificate(db, second!.code)).not.toBeNull();
  await erasePastCertificates(db, new Date("2032-04-01"));
  expect(await findCertificate(db, second!.code)).toBeNull();
});
