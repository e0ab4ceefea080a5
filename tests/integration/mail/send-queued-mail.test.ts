import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { createDatabase } from "#lib/kernel/db.ts";
import { createDelivery } from "#lib/mail/create-delivery.ts";
import { queueMail } from "#lib/mail/queue-mail.ts";
import { MailServerUnavailable, sendQueuedMail } from "#lib/mail/send-queued-mail.ts";
import { startMailServer } from "./mail-server.ts";

const db = createDatabase(process.env.DATABASE_URL!, 4);
afterAll(() => db.$disconnect());

const through = (
  smtpUrl: string | null,
  { mailDir = "", mailFrom = null }: { mailDir?: string; mailFrom?: string | null } = {},
) => createDelivery({ mode: "demo", smtpUrl, mailFrom, mailDir, appUrl: "https://portal.ejemplo.mx" });

let count = 0;
async function queueOne(to = "ana@ejemplo.mx") {
  const eventKey = `test:${++count}`;
  await queueMail(db, {
    to,
    subject: "Expediente AII-2026-0001: se emitió el dictamen",
    text: "Texto",
    eventKey,
  });
  return db.outgoingMail.findUniqueOrThrow({ where: { to_eventKey: { to, eventKey } } });
}

const read = (id: string) => db.outgoingMail.findUniqueOrThrow({ where: { id } });

test("a mail arrives once, signed, and its text is not kept", async () => {
  const server = await startMailServer();
  const { id } = await queueOne();
  await sendQueuedMail(db, through(server.url), id);
  await sendQueuedMail(db, through(server.url), id);
  expect(server.received).toHaveLength(1);
  expect(server.received[0]).toMatchObject({ to: "ana@ejemplo.mx", messageId: `${id}@portal.ejemplo.mx` });
  expect(server.received[0]!.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(await read(id)).toMatchObject({ status: "SENT", attempts: 1, text: "", lastError: null });
  await server.stop();
});

test("the portal writes from its own host, or from the mailbox it was given", async () => {
  const server = await startMailServer();
  await sendQueuedMail(db, through(server.url), (await queueOne()).id);
  const given = through(server.url, { mailFrom: "acuerdos@sre.ejemplo.mx" });
  await sendQueuedMail(db, given, (await queueOne()).id);
  expect(server.received.map(({ raw }) => /^From:[^<]*<(.+)>/m.exec(raw)?.[1])).toEqual([
    "avisos@portal.ejemplo.mx",
    "acuerdos@sre.ejemplo.mx",
  ]);
  await server.stop();
});

test("a server that is down leaves the mail waiting, and it arrives once when it is up", async () => {
  const first = await startMailServer();
  await first.stop();
  const { id } = await queueOne();
  await expect(sendQueuedMail(db, through(first.url), id)).rejects.toThrow(MailServerUnavailable);
  expect(await read(id)).toMatchObject({
    status: "QUEUED",
    lastError: "No hubo conexión con el servidor de correo.",
  });
  const second = await startMailServer({ port: first.port });
  await sendQueuedMail(db, through(second.url), id);
  expect(second.received).toHaveLength(1);
  expect(await read(id)).toMatchObject({ status: "SENT", attempts: 2 });
  await second.stop();
});

test("an address refused for good fails; one refused for now waits", async () => {
  const server = await startMailServer({ refuse: (to) => (to.startsWith("nadie") ? 550 : 451) });
  const gone = await queueOne("nadie@ejemplo.mx");
  const full = await queueOne("lleno@ejemplo.mx");
  await sendQueuedMail(db, through(server.url), gone.id);
  await expect(sendQueuedMail(db, through(server.url), full.id)).rejects.toThrow(MailServerUnavailable);
  expect(await read(gone.id)).toMatchObject({ status: "FAILED", text: "Texto" });
  expect((await read(gone.id)).lastError).toContain("550");
  expect(await read(full.id)).toMatchObject({ status: "QUEUED" });
  await server.stop();
});

test("silence after the message was handed over is a doubt, never a second copy", async () => {
  const server = await startMailServer({ afterData: "cut" });
  const { id } = await queueOne();
  await sendQueuedMail(db, through(server.url), id);
  expect(await read(id)).toMatchObject({ status: "UNCERTAIN", text: "Texto" });
  await sendQueuedMail(db, through(server.url), id);
  expect(server.received).toHaveLength(1);
  await server.stop();
});

test("the same job twice at once sends one copy", async () => {
  const server = await startMailServer();
  const { id } = await queueOne();
  await Promise.all(Array.from({ length: 4 }, () => sendQueuedMail(db, through(server.url), id)));
  expect(server.received).toHaveLength(1);
  expect((await read(id)).status).toBe("SENT");
  await server.stop();
});

test("a mail found half sent is not sent again", async () => {
  const server = await startMailServer();
  const { id } = await queueOne();
  await db.outgoingMail.update({ where: { id }, data: { status: "SENDING" } });
  await sendQueuedMail(db, through(server.url), id);
  expect(await read(id)).toMatchObject({ status: "UNCERTAIN" });
  expect(server.received).toEqual([]);
  await server.stop();
});

test("an address cannot smuggle a second recipient or a header", async () => {
  const server = await startMailServer();
  const { id } = await queueOne("ana@ejemplo.mx, otra@ejemplo.mx");
  await db.outgoingMail.update({ where: { id }, data: { subject: "Aviso\r\nBcc: otra@ejemplo.mx" } });
  await sendQueuedMail(db, through(server.url), id);
  expect(server.received.map((mail) => mail.to)).not.toContainEqual(
    expect.stringContaining("otra@ejemplo.mx"),
  );
  expect(server.received.map((mail) => mail.raw).join()).not.toMatch(/^Bcc:/im);
  await server.stop();
});

test("a demonstration without mail server writes files", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "mail-"));
  const { id } = await queueOne();
  await sendQueuedMail(db, through(null, { mailDir: folder }), id);
  expect(await readdir(folder)).toEqual([`${id}.eml`]);
  expect(await readFile(path.join(folder, `${id}.eml`), "utf8")).toContain("Texto");
  expect(await read(id)).toMatchObject({ status: "SENT" });
  await rm(folder, { recursive: true });
});
