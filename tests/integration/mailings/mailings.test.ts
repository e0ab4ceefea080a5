import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { resendMail } from "#lib/mail/resend-mail.ts";
import { foldMailings } from "#lib/mailings/fold-mailings.ts";
import { listRecipients } from "#lib/mailings/list-recipients.ts";
import { readProgress } from "#lib/mailings/read-progress.ts";
import { sendTest } from "#lib/bulletin/tell-edition.ts";
import { publishNotice } from "#lib/policy-notices/publish-policy-notice.ts";
import { createNotice } from "#lib/policy-notices/save-policy-notice.ts";
import { leave } from "#lib/subscriptions/leave.ts";
import { saveWishes } from "#lib/subscriptions/own-subscription.ts";
import { subscriptionToken } from "#lib/subscriptions/subscription-links.ts";
import { startMailServer } from "#tests/integration/mail/mail-server.ts";
import {
  createDraftEdition,
  createPublicEdition,
  createSubscribers,
  linesTo,
  sendMailings,
} from "#tests/support/bulletin-world.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";

const db = getDatabase();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});
beforeEach(async () => {
  await db.outgoingMail.deleteMany();
  await db.subscriber.deleteMany();
  await db.mailing.updateMany({ data: { listedAt: new Date(), endedAt: new Date() } });
});

const addresses = (received: readonly { to: string }[]) => received.map(({ to }) => to).toSorted();
const emails = (people: readonly { email: string }[]) => people.map(({ email }) => email).toSorted();
const mailingOf = (editionId: string) => db.mailing.findFirstOrThrow({ where: { editionId, test: false } });

describe("who gets an edition", () => {
  it("everyone who confirmed it for one of its themes, once, and nobody else", async () => {
    const all = await createSubscribers(db, 2, {}, "todo");
    const mine = await createSubscribers(db, 2, { areas: ["cultura", "comercio"] }, "cultura");
    await createSubscribers(db, 2, { areas: ["comercio"] }, "comercio");
    await createSubscribers(db, 2, { bulletin: false, notices: true }, "comunicados");
    await db.subscriber.create({
      data: {
        email: "sin@ejemplo.mx",
        bulletin: true,
        notices: false,
        areas: [],
        confirmHash: "a".repeat(64),
        confirmBy: new Date(),
      },
    });
    const server = await startMailServer();
    const { id } = await createPublicEdition(db, world.dgcp, ["cultura", "educacion"]);
    await sendMailings(db, linesTo(server.url));
    await sendMailings(db, linesTo(server.url));
    expect(addresses(server.received)).toEqual(emails([...all, ...mine]));
    expect(await readProgress(db, { editionId: id })).toMatchObject({
      ended: true,
      waiting: 0,
      sent: 4,
      left: 0,
    });
    await server.stop();
  });

  it("is not for who asked only for notices of foreign policy, which are for them", async () => {
    await createSubscribers(db, 2);
    const told = await createSubscribers(db, 2, { bulletin: false, notices: true }, "comunicados");
    await createSubscribers(db, 1, { bulletin: false, notices: true, areas: ["cultura"] }, "cultura");
    const server = await startMailServer();
    const id = await createNotice(db, world.dgcp.officer, {
      ...{ kind: "comercio", title: "Cambian las reglas de etiquetado", happenedOn: "2027-02-10" },
      ...{ body: "Los alimentos llevarán su origen.", areas: "comercio", countries: "", sourceUrl: "" },
    });
    await publishNotice(db, world.dgcp.head, id);
    await sendMailings(db, linesTo(server.url));
    expect(addresses(server.received)).toEqual(emails(told));
    await server.stop();
  });

  it("is one mail of theirs: text, HTML, and a link to leave that is only theirs", async () => {
    const [one, other] = await createSubscribers(db, 2);
    const server = await startMailServer();
    await createPublicEdition(db, world.dgcp);
    await sendMailings(db, linesTo(server.url));
    const raw = server.received.find(({ to }) => to === one!.email)!.raw.replaceAll("=\r\n", "");
    const token = subscriptionToken(one!.id);
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    expect(raw.replace(/\r\n\s+/g, " ")).toContain(`List-Unsubscribe: <`);
    expect(raw).toContain(`/suscripciones/baja/${token}`);
    expect(raw).toContain("Content-Type: text/html");
    expect(raw).toContain("Content-Type: text/plain");
    expect(raw).not.toContain(subscriptionToken(other!.id));
    await server.stop();
  });

  it("is written down in batches that go on where they were left, and twice at once writes each once", async () => {
    await createSubscribers(db, 25);
    const { id } = await createPublicEdition(db, world.dgcp);
    const mailing = await mailingOf(id);
    const stopping = AbortSignal.abort();
    await listRecipients(db, mailing, { batch: 10, stopping });
    expect(await db.outgoingMail.count({ where: { mailingId: mailing.id } })).toBe(0);
    await Promise.all([1, 2, 3].map(() => listRecipients(db, mailing, { batch: 10 })));
    expect(await db.outgoingMail.count({ where: { mailingId: mailing.id } })).toBe(25);
    expect((await mailingOf(id)).listedAt).not.toBeNull();
  });

  it("is not for who confirmed afterwards", async () => {
    const { id } = await createPublicEdition(db, world.dgcp);
    await createSubscribers(db, 1);
    await db.subscriber.updateMany({ data: { confirmedAt: new Date(Date.now() + 60_000) } });
    await listRecipients(db, await mailingOf(id));
    expect(await db.outgoingMail.count()).toBe(0);
  });
});

describe("leaving", () => {
  it("in the middle of a mailing, nobody is written to any more", async () => {
    const people = await createSubscribers(db, 12);
    const server = await startMailServer();
    const { id } = await createPublicEdition(db, world.dgcp);
    await listRecipients(db, await mailingOf(id));
    const gone = people.slice(0, 5);
    for (const { id: subscriberId } of gone.slice(0, 3)) await leave(db, subscriptionToken(subscriberId));
    // Those that chose something else in the meantime, too.
    for (const one of gone.slice(3))
      await saveWishes(db, subscriptionToken(one.id), { kinds: "comunicados", areas: "" });
    await sendMailings(db, linesTo(server.url));
    expect(addresses(server.received)).toEqual(emails(people.slice(5)));
    expect(await readProgress(db, { editionId: id })).toMatchObject({ sent: 7, left: 5, ended: true });
    await server.stop();
  });

  it("after one was sent erases to whom, and how many they were remains", async () => {
    const [one] = await createSubscribers(db, 3);
    const server = await startMailServer();
    const { id } = await createPublicEdition(db, world.dgcp);
    await sendMailings(db, linesTo(server.url));
    await leave(db, subscriptionToken(one!.id));
    expect(await db.outgoingMail.count({ where: { to: one!.email } })).toBe(0);
    expect(await readProgress(db, { editionId: id })).toMatchObject({ sent: 3, left: 0 });
    // While it is recent, to whom it went is there to be looked at.
    await foldMailings(db, new Date());
    expect(await db.outgoingMail.count()).toBe(2);
    await foldMailings(db, new Date(Date.now() + 40 * 86_400_000));
    expect(await db.outgoingMail.count()).toBe(0);
    expect(await readProgress(db, { editionId: id })).toMatchObject({ sent: 3, left: 0 });
    await server.stop();
  });
});

describe("the mail server", () => {
  it("refuses some for good and some for now: the rest get theirs, and the mailing is not over", async () => {
    const people = await createSubscribers(db, 8);
    const refuse = (to: string) => (to.startsWith("lectora0") ? 550 : to.startsWith("lectora1") ? 451 : null);
    const server = await startMailServer({ refuse });
    const { id } = await createPublicEdition(db, world.dgcp);
    await sendMailings(db, linesTo(server.url));
    expect(addresses(server.received)).toEqual(emails(people.slice(2)));
    expect(await readProgress(db, { editionId: id })).toMatchObject({
      sent: 6,
      failed: 1,
      waiting: 1,
      ended: false,
    });
    await server.stop();

    // A minute later it takes it.
    await db.outgoingMail.updateMany({ where: { status: "QUEUED" }, data: { triedAt: new Date(0) } });
    const kinder = await startMailServer();
    await sendMailings(db, linesTo(kinder.url));
    expect(addresses(kinder.received)).toEqual([people[1]!.email]);
    expect(await readProgress(db, { editionId: id })).toMatchObject({ sent: 7, ended: true });
    await kinder.stop();
  });

  it("is not asked again at once for who it refused for now, and in the end not at all", async () => {
    await createSubscribers(db, 1);
    const server = await startMailServer({ refuse: () => 451 });
    const { id } = await createPublicEdition(db, world.dgcp);
    await sendMailings(db, linesTo(server.url));
    await sendMailings(db, linesTo(server.url));
    expect(await db.outgoingMail.findFirstOrThrow()).toMatchObject({ status: "QUEUED", attempts: 1 });
    const days = (count: number) => new Date(Date.now() - count * 86_400_000);
    for (const [age, status, ended] of [
      [3, "QUEUED", false],
      [5, "FAILED", true],
    ] as const) {
      await db.mailing.updateMany({ where: { editionId: id }, data: { createdAt: days(age) } });
      await db.outgoingMail.updateMany({ data: { triedAt: days(1) } });
      await sendMailings(db, linesTo(server.url));
      expect(await db.outgoingMail.findFirstOrThrow()).toMatchObject({ status });
      expect((await readProgress(db, { editionId: id }))!.ended).toBe(ended);
    }
    await server.stop();
  });

  it("is down: a few ask, and nobody is lost", async () => {
    await createSubscribers(db, 30);
    const { id } = await createPublicEdition(db, world.dgcp);
    const gone = await startMailServer();
    await gone.stop();
    await sendMailings(db, linesTo(gone.url));
    const tried = await db.outgoingMail.count({ where: { attempts: { gt: 0 } } });
    expect(tried).toBeLessThan(10);
    expect(await readProgress(db, { editionId: id })).toMatchObject({ waiting: 30, sent: 0, ended: false });
  });

  it("hangs up between two mails: the next one goes in another conversation", async () => {
    const server = await startMailServer();
    const line = linesTo(server.url)();
    const letter = (to: string) => ({ id: to, to, subject: "Asunto", text: "Texto" });
    expect(await line.deliver(letter("ana@ejemplo.mx"))).toEqual({ status: "sent" });
    const { port } = server;
    await server.stop();
    const again = await startMailServer({ port });
    expect(await line.deliver(letter("beto@ejemplo.mx"))).toEqual({ status: "sent" });
    expect(addresses(again.received)).toEqual(["beto@ejemplo.mx"]);
    line.close();
    await again.stop();
  });

  it("takes the message and says nothing: it is in doubt, not repeated, and a person may decide", async () => {
    await createSubscribers(db, 1);
    const server = await startMailServer({ afterData: "cut" });
    const { id } = await createPublicEdition(db, world.dgcp);
    await sendMailings(db, linesTo(server.url));
    await sendMailings(db, linesTo(server.url));
    expect(server.received).toHaveLength(1);
    expect(await readProgress(db, { editionId: id })).toMatchObject({ uncertain: 1, sent: 0, ended: true });
    await server.stop();
    const kinder = await startMailServer();
    const { id: mailId, to } = await db.outgoingMail.findFirstOrThrow();
    await resendMail(world.admin, mailId);
    await sendMailings(db, linesTo(kinder.url));
    expect(addresses(kinder.received)).toEqual([to]);
    await kinder.stop();
  });
});

it("a program about to end leaves the rest, and a job that goes on", async () => {
  await createSubscribers(db, 20);
  const { id } = await createPublicEdition(db, world.dgcp);
  const server = await startMailServer();
  const ending = new AbortController();
  void server.arrivals(3).then(() => ending.abort());
  await sendMailings(db, linesTo(server.url), ending.signal);
  const progress = (await readProgress(db, { editionId: id }))!;
  expect(progress.sent).toBe(server.received.length);
  expect(progress.waiting).toBe(20 - server.received.length);
  expect(progress.uncertain).toBe(0);
  const jobs = await db.$queryRaw<
    unknown[]
  >`SELECT 1 FROM pgboss.job WHERE name = 'mailings' AND state = 'created'`;
  expect(jobs).toHaveLength(1);
  await sendMailings(db, linesTo(server.url));
  expect(new Set(addresses(server.received)).size).toBe(20);
  expect(server.received).toHaveLength(20);
  await server.stop();
});

it("killed in the middle and begun again, nobody gets it twice and only those in hand are in doubt", async () => {
  const people = await createSubscribers(db, 300);
  const { id } = await createPublicEdition(db, world.dgcp);
  const server = await startMailServer();
  const begin = () =>
    spawn(
      process.execPath,
      [path.resolve(import.meta.dirname, "../../support/mailing-process.ts"), server.url],
      {
        env: process.env,
        stdio: ["ignore", "ignore", "inherit"],
      },
    );
  const first = begin();
  await server.arrivals(60);
  first.kill("SIGKILL");
  await once(first, "exit");
  const before = server.received.length;
  expect(before).toBeLessThan(300);
  await once(begin(), "exit");
  const got = addresses(server.received);
  expect(new Set(got).size).toBe(got.length);
  const { sent, uncertain, waiting, ended } = (await readProgress(db, { editionId: id }))!;
  expect({ waiting, ended, told: sent + uncertain }).toEqual({ waiting: 0, ended: true, told: 300 });
  expect(uncertain).toBeLessThanOrEqual(4);
  // Whoever did not get it is among those in doubt.
  const doubtful = await db.outgoingMail.findMany({ where: { status: "UNCERTAIN" }, select: { to: true } });
  const missing = emails(people).filter((email) => !got.includes(email));
  expect(doubtful.map(({ to }) => to)).toEqual(expect.arrayContaining(missing));
  await server.stop();
}, 120_000);

it("a test goes to who asks for it and to nobody else", async () => {
  await createSubscribers(db, 3);
  const server = await startMailServer();
  const id = await createDraftEdition(db, world.dgcp.officer);
  await sendTest(db, world.dgcp.officer, id);
  await sendMailings(db, linesTo(server.url));
  expect(addresses(server.received)).toEqual([world.dgcp.officer.email]);
  expect(server.received[0]!.raw).not.toContain("List-Unsubscribe");
  expect(await readProgress(db, { editionId: id })).toBeNull();
  const tests = () => db.mailing.count({ where: { editionId: id } });
  await foldMailings(db, new Date());
  expect(await tests()).toBe(1);
  await foldMailings(db, new Date(Date.now() + 40 * 86_400_000));
  expect(await tests()).toBe(0);
  await server.stop();
});
