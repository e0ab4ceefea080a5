import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { cleanHouse } from "#lib/jobs/clean-house.ts";
import { holdWorkerLock } from "#lib/jobs/hold-worker-lock.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import { getMailQueue } from "#lib/mail/get-mail-queue.ts";
import { giveUpMail } from "#lib/mail/give-up-mail.ts";
import { listMails } from "#lib/mail/list-mails.ts";
import { resendMail } from "#lib/mail/resend-mail.ts";
import type { MailStatus } from "#lib/generated/prisma/enums.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";

const db = getDatabase();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

let count = 0;
const put = (status: MailStatus, extra = {}) =>
  db.outgoingMail.create({
    data: {
      to: "ana@ejemplo.mx",
      subject: "Asunto",
      text: "Texto",
      eventKey: `desk:${++count}`,
      status,
      ...extra,
    },
  });

async function jobsOf(mailId: string): Promise<number> {
  const rows = await db.$queryRaw<unknown[]>`SELECT 1 FROM pgboss.job WHERE data->>'mailId' = ${mailId}`;
  return rows.length;
}

test("only who looks after the portal sends a mail again", async () => {
  const { id } = await put("FAILED");
  for (const actor of everyone(world).filter((person) => person.role !== "admin")) {
    await expect(resendMail(actor, id)).rejects.toMatchObject({ code: "not_found" });
  }
  expect((await db.outgoingMail.findUniqueOrThrow({ where: { id } })).status).toBe("FAILED");
  expect(await jobsOf(id)).toBe(0);
});

test.each(["FAILED", "UNCERTAIN"] as const)(
  "a mail %s goes back to the queue once, and it is recorded",
  async (status) => {
    const { id } = await put(status);
    const presses = await Promise.allSettled([resendMail(world.admin, id), resendMail(world.admin, id)]);
    expect(presses.map((press) => press.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect((await db.outgoingMail.findUniqueOrThrow({ where: { id } })).status).toBe("QUEUED");
    expect(await jobsOf(id)).toBe(1);
    const entries = await db.auditEntry.findMany({ where: { stream: "mail", actorId: world.admin.id } });
    expect(entries.filter((entry) => (entry.detail as { mailId: string }).mailId === id)).toHaveLength(1);
  },
);

test.each(["QUEUED", "SENDING", "SENT"] as const)(
  "a mail %s is not for anybody to send again",
  async (status) => {
    const { id } = await put(status);
    await expect(resendMail(world.admin, id)).rejects.toMatchObject({ code: "conflict" });
    expect(await jobsOf(id)).toBe(0);
  },
);

test("retries that ran out leave the mail for a person; one sent meanwhile stays sent", async () => {
  const waiting = await put("QUEUED", { lastError: "No se encontró el servidor de correo." });
  const sent = await put("SENT");
  await giveUpMail(db, waiting.id);
  await giveUpMail(db, sent.id);
  expect(await db.outgoingMail.findUniqueOrThrow({ where: { id: waiting.id } })).toMatchObject({
    status: "FAILED",
    lastError: "No se encontró el servidor de correo.",
  });
  expect((await db.outgoingMail.findUniqueOrThrow({ where: { id: sent.id } })).status).toBe("SENT");
});

test("what the administrator sees carries neither subject nor text", async () => {
  await put("FAILED");
  const { rows } = await listMails("FAILED", 1);
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toMatch(/Asunto|Texto/);
});

test("the queue tells how many of each, and whether anybody sends", async () => {
  const before = await getMailQueue();
  await put("SENT");
  const release = await holdWorkerLock(process.env.DATABASE_URL!, () => undefined);
  const during = await getMailQueue();
  await release();
  expect(during.counts).toEqual({ ...before.counts, SENT: before.counts.SENT + 1 });
  expect([before.workerRunning, during.workerRunning]).toEqual([false, true]);
});

test("old texts that could not be sent are wiped, and then they can no longer be sent", async () => {
  const old = await put("FAILED", { createdAt: new Date("2026-01-05T12:00:00Z") });
  const recent = await put("FAILED");
  await cleanHouse(db, createStorage(path.join(tmpdir(), "portal-unused")));
  expect((await db.outgoingMail.findUniqueOrThrow({ where: { id: old.id } })).text).toBe("");
  expect((await db.outgoingMail.findUniqueOrThrow({ where: { id: recent.id } })).text).toBe("Texto");
  await expect(resendMail(world.admin, old.id)).rejects.toMatchObject({ code: "conflict" });
});
