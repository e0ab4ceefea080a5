import { afterEach, expect, test } from "vitest";
import { createDatabase } from "#lib/kernel/db.ts";
import { queueMails } from "#lib/mail/queue-mail.ts";
import { createTestDatabase } from "#tests/support/database.ts";
import { startMailServer } from "../mail/mail-server.ts";
import { spawnWorker } from "./worker-process.ts";

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).toReversed()) await clean();
});

/** A database of its own for each test: a mail that one leaves waiting would be sent by the next one's worker. */
async function startPlace(label: string) {
  const databaseUrl = await createTestDatabase(`worker_${process.env.VITEST_POOL_ID}_${label}`);
  const db = createDatabase(databaseUrl, 2);
  cleanups.push(() => db.$disconnect());
  return {
    db,
    work(smtpUrl: string) {
      const worker = spawnWorker({ databaseUrl, smtpUrl });
      cleanups.push(() => worker.end("SIGKILL"));
      return worker;
    },
    queue: (to: string[]) =>
      db.$transaction((tx) =>
        queueMails(
          tx,
          to.map((address) => ({ to: address, subject: "Asunto", text: "Texto", eventKey: `test:${label}` })),
        ),
      ),
    async statuses() {
      const rows = await db.outgoingMail.groupBy({ by: ["status"], _count: true });
      return Object.fromEntries(rows.map((row) => [row.status, row._count]));
    },
  };
}

async function serveMail(...options: Parameters<typeof startMailServer>) {
  const server = await startMailServer(...options);
  cleanups.push(server.stop);
  return server;
}

const addresses = (count: number) =>
  Array.from({ length: count }, (_, n) => `persona.${n}@ejemplo.mx`).toSorted();

test("what was queued while the mail server was down arrives once when it is up", async () => {
  const { queue, statuses, work } = await startPlace("down");
  const first = await startMailServer();
  await first.stop();
  const to = addresses(5);
  await queue(to);
  const worker = work(first.url);
  await worker.wrote({ event: "job.failed", queue: "mail", error: "MailServerUnavailable" }, to.length);
  expect(await statuses()).toEqual({ QUEUED: to.length });

  const second = await serveMail({ port: first.port });
  await worker.wrote({ event: "job.done", queue: "mail" }, to.length);
  expect(second.received.map((mail) => mail.to).toSorted()).toEqual(to);
  expect(await statuses()).toEqual({ SENT: to.length });
  expect(await worker.end("SIGTERM")).toBe(0);
});

test("one address that is refused and one that must wait hold back nobody", async () => {
  const { queue, statuses, work } = await startPlace("refused");
  const codes: Record<string, number> = { "nadie@ejemplo.mx": 550, "lleno@ejemplo.mx": 452 };
  const server = await serveMail({ refuse: (to) => codes[to] ?? null });
  const others = addresses(6);
  await queue(["nadie@ejemplo.mx", "lleno@ejemplo.mx", ...others]);
  const worker = work(server.url);
  await worker.wrote({ event: "job.done", queue: "mail" }, others.length + 1);
  expect(server.received.map((mail) => mail.to).toSorted()).toEqual(others);
  expect(await statuses()).toMatchObject({ FAILED: 1, SENT: others.length });
});

test("killed while sending: nobody gets a mail twice, the doubt is told and the rest arrives", async () => {
  const { queue, statuses, work } = await startPlace("killed");
  const to = addresses(20);
  await queue(to);
  const silent = await serveMail({ afterData: "stall" });
  const killed = work(silent.url);
  // Two fetches of four: as many as the worker sends at a time, all of them waiting for the server's answer.
  await silent.arrivals(8);
  await killed.end("SIGKILL");
  expect(await statuses()).toEqual({ SENDING: 8, QUEUED: 12 });

  const server = await serveMail();
  const next = work(server.url);
  await next.wrote({ event: "job.done", queue: "mail" }, 12);
  expect(next.log).toContainEqual(expect.objectContaining({ event: "worker.ready", uncertain: 8 }));
  expect(await statuses()).toEqual({ UNCERTAIN: 8, SENT: 12 });
  const delivered = [...silent.received, ...server.received].map((mail) => mail.to).toSorted();
  expect(delivered).toEqual(to);
});

test("a second worker waits, and takes over when the first is killed", async () => {
  const { queue, work } = await startPlace("shift");
  const server = await serveMail();
  const first = work(server.url);
  await first.ready();
  const second = work(server.url);
  await second.wrote({ event: "worker.waiting" });
  await queue(["primera@ejemplo.mx"]);
  await server.arrivals(1);
  expect(second.log.map((line) => line.event)).toEqual(["worker.waiting"]);
  await first.end("SIGKILL");
  await second.ready();
  await queue(["segunda@ejemplo.mx"]);
  await server.arrivals(2);
});

test("the log carries no address, no text and no secret", async () => {
  const { db, queue, work } = await startPlace("quiet");
  const server = await serveMail({ refuse: () => 550 });
  await queue(["discreta@ejemplo.mx"]);
  const worker = work(server.url);
  await worker.wrote({ event: "job.done", queue: "mail" });
  expect(JSON.stringify(worker.log)).not.toMatch(/@|Texto|Asunto|postgres|smtp:/);
  const jobs = await db.$queryRaw<unknown[]>`SELECT 1 FROM pgboss.job WHERE output::text LIKE '%@%'`;
  expect(jobs).toEqual([]);
});
