import { afterAll, expect, test } from "vitest";
import { createDatabase } from "#lib/kernel/db.ts";
import { queueMail, queueMails } from "#lib/mail/queue-mail.ts";

const db = createDatabase(process.env.DATABASE_URL!, 20);
afterAll(() => db.$disconnect());

const mail = (eventKey: string, to = "ana@ejemplo.mx") => ({
  to,
  subject: "Asunto",
  text: "Texto",
  eventKey,
});

async function countOf(eventKey: string) {
  const mails = await db.outgoingMail.findMany({ where: { eventKey }, select: { id: true } });
  const ids = mails.map(({ id }) => id);
  const jobs = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM pgboss.job WHERE name = 'mail' AND data->>'mailId' = ANY(${ids})`;
  return { mails: mails.length, jobs: jobs.length };
}

// First in the file on purpose: the queue has not been looked up yet in this process.
test("twenty first transactions at once do not wait for one another's connections", async () => {
  const small = createDatabase(process.env.DATABASE_URL!, 4);
  const keys = Array.from({ length: 20 }, (_, n) => `crowd:${n}`);
  await Promise.all(
    keys.map((key) => small.$transaction((tx) => queueMail(tx, mail(key)), { maxWait: 20_000 })),
  );
  for (const key of keys) expect(await countOf(key)).toEqual({ mails: 1, jobs: 1 });
  await small.$disconnect();
});

test("a transaction that rolls back leaves neither mail nor job", async () => {
  const { jobs } = await totals();
  const failing = db.$transaction(async (tx) => {
    await queueMail(tx, mail("rolled-back"));
    throw new Error("The move was refused");
  });
  await expect(failing).rejects.toThrow("The move was refused");
  expect(await countOf("rolled-back")).toEqual({ mails: 0, jobs: 0 });
  expect((await totals()).jobs).toBe(jobs);
});

test("the same event told twice makes one mail and one job per person", async () => {
  const both = [mail("told"), mail("told", "luis@ejemplo.mx")];
  await db.$transaction((tx) => queueMails(tx, both));
  await db.$transaction((tx) => queueMails(tx, [...both, ...both]));
  expect(await countOf("told")).toEqual({ mails: 2, jobs: 2 });
});

test("the same event told at once from two places makes one mail", async () => {
  await Promise.all([1, 2, 3, 4].map(() => db.$transaction((tx) => queueMail(tx, mail("race")))));
  expect(await countOf("race")).toEqual({ mails: 1, jobs: 1 });
});

test("a job carries no more than the mail's id", async () => {
  await queueMail(db, { ...mail("secret"), text: "https://portal.ejemplo.mx/restablecer/clave-secreta" });
  const rows = await db.$queryRaw<
    unknown[]
  >`SELECT 1 FROM pgboss.job WHERE data::text LIKE '%clave-secreta%'`;
  expect(rows).toEqual([]);
});

async function totals() {
  const [row] = await db.$queryRaw<{ jobs: bigint }[]>`SELECT count(*) AS jobs FROM pgboss.job`;
  return row!;
}
