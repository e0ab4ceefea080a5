import { beforeAll, describe, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { stampForm } from "#lib/public-forms/form-stamp.ts";
import { canConfirm, confirmSubscription } from "#lib/subscriptions/confirm-subscription.ts";
import { countSubscribers } from "#lib/subscriptions/count-subscribers.ts";
import { eraseUnconfirmed } from "#lib/subscriptions/erase-unconfirmed.ts";
import { leave } from "#lib/subscriptions/leave.ts";
import { exportOwnData, findOwnSubscription, saveWishes } from "#lib/subscriptions/own-subscription.ts";
import { receiveSubscription } from "#lib/subscriptions/receive-subscription.ts";
import { subscribePath, subscriptionToken } from "#lib/subscriptions/subscription-links.ts";
import { createPublicEdition } from "#tests/support/bulletin-world.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";

const db = getDatabase();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const NOW = new Date("2027-03-01T18:00:00Z");
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
let caller = 0;

const typed = (email: string, change: object = {}) => ({
  ...{ email, kinds: "boletin", areas: "cultura", website: "" },
  stamp: stampForm(subscribePath, new Date(NOW.getTime() - 60_000)),
  ...change,
});
const subscribe = (email: string, change: object = {}, address = `10.0.${caller++}.1`) =>
  receiveSubscription(db, typed(email, change), { address }, NOW);

const mailsTo = (to: string) =>
  db.outgoingMail.findMany({
    where: { to },
    orderBy: { createdAt: "asc" },
    select: { subject: true, text: true },
  });
const tokenIn = (text: string) => /\/suscripciones\/confirmar\/(\S+)/.exec(text)![1]!;

async function confirmed(email: string): Promise<{ id: string; token: string }> {
  await subscribe(email);
  const [{ text } = { text: "" }] = await mailsTo(email);
  const token = await confirmSubscription(db, tokenIn(text), NOW);
  const { id } = await db.subscriber.findUniqueOrThrow({ where: { email } });
  return { id, token };
}

describe("subscribing", () => {
  it("counts only once its address was confirmed, with a link of one use", async () => {
    await subscribe("Ana@Ejemplo.mx");
    const row = await db.subscriber.findUniqueOrThrow({ where: { email: "ana@ejemplo.mx" } });
    expect(row).toMatchObject({ state: "UNCONFIRMED", areas: ["cultura"], bulletin: true, notices: false });
    const [mail] = await mailsTo("ana@ejemplo.mx");
    const link = tokenIn(mail!.text);
    expect(row.confirmHash).not.toContain(link);
    // Programs that read mail open links: looking uses nothing up.
    expect(await canConfirm(db, link, NOW)).toBe(true);
    expect(await canConfirm(db, link, later(4))).toBe(false);
    const presses = await Promise.allSettled([1, 2].map(() => confirmSubscription(db, link, NOW)));
    expect(presses.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(confirmSubscription(db, link, NOW)).rejects.toMatchObject({ code: "conflict" });
    await expect(confirmSubscription(db, "nada", NOW)).rejects.toMatchObject({ code: "conflict" });
  });

  it("again says the same and changes nothing; only the address is told", async () => {
    const { id } = await confirmed("beto@ejemplo.mx");
    await expect(subscribe("beto@ejemplo.mx", { areas: "comercio" })).resolves.toBeUndefined();
    expect(await db.subscriber.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: "CONFIRMED",
      areas: ["cultura"],
    });
    const mails = await mailsTo("beto@ejemplo.mx");
    expect(mails.map(({ subject }) => subject.split(" · ")[0])).toEqual([
      "Confirme su suscripción",
      "Ya está en la lista",
    ]);
  });

  it("at once from two windows leaves one, and only the last link works", async () => {
    await Promise.all([subscribe("carla@ejemplo.mx"), subscribe("carla@ejemplo.mx")]);
    expect(await db.subscriber.count({ where: { email: "carla@ejemplo.mx" } })).toBe(1);
    const links = (await mailsTo("carla@ejemplo.mx")).map(({ text }) => tokenIn(text));
    const good = await Promise.all(links.map((link) => canConfirm(db, link, NOW)));
    expect(good.filter(Boolean)).toHaveLength(1);
  });

  it.each([
    ["no es correo", { email: "no es correo" }, { fields: { email: expect.any(String) } }],
    ["nada elegido", { kinds: "" }, { fields: { kinds: expect.any(String) } }],
    ["de más", { kinds: "boletin,todo" }, { fields: { kinds: expect.any(String) } }],
    ["un tema que no hay", { areas: "sin_tal_area" }, { fields: { areas: expect.any(String) } }],
    ["sin sello", { stamp: "" }, { fields: { stamp: expect.any(String) } }],
    ["demasiado pronto", { stamp: stampForm(subscribePath, NOW) }, { fields: { stamp: expect.any(String) } }],
  ])("garbage (%s) is said by field and writes to nobody", async (_, change, refusal) => {
    await expect(subscribe("dora@ejemplo.mx", change)).rejects.toMatchObject(refusal);
    expect(await mailsTo("dora@ejemplo.mx")).toEqual([]);
  });

  it("a program that fills everything in is told what people are told, and nobody is written to", async () => {
    await expect(subscribe("robot@ejemplo.mx", { website: "x" })).resolves.toBeUndefined();
    expect(await db.subscriber.count({ where: { email: "robot@ejemplo.mx" } })).toBe(0);
  });

  it("to one address a few times a day at most", async () => {
    for (let index = 0; index < 5; index += 1) await subscribe("eva@ejemplo.mx");
    await expect(subscribe("eva@ejemplo.mx")).rejects.toMatchObject({ code: "too_many" });
    expect(await mailsTo("eva@ejemplo.mx")).toHaveLength(5);
  });

  it("from one network a number of times an hour at most, whatever addresses it types", async () => {
    for (let index = 0; index < 30; index += 1) await subscribe(`red${index}@ejemplo.mx`, {}, "10.9.9.9");
    await expect(subscribe("otra@ejemplo.mx", {}, "10.9.9.9")).rejects.toMatchObject({ code: "too_many" });
    expect(await mailsTo("otra@ejemplo.mx")).toEqual([]);
  });

  it("what nobody confirmed is erased with its mails, and what was confirmed stays", async () => {
    await db.outgoingMail.create({
      data: { to: "fito@ejemplo.mx", subject: "Otra cosa", text: "", eventKey: "event:otra:in" },
    });
    await subscribe("fito@ejemplo.mx");
    await confirmed("gala@ejemplo.mx");
    await eraseUnconfirmed(db, later(2));
    expect(await db.subscriber.count({ where: { email: "fito@ejemplo.mx" } })).toBe(1);
    await eraseUnconfirmed(db, later(4));
    expect(await db.subscriber.count({ where: { email: "fito@ejemplo.mx" } })).toBe(0);
    // What was written to the same address for another reason is none of it.
    expect(await mailsTo("fito@ejemplo.mx")).toMatchObject([{ subject: "Otra cosa" }]);
    expect(await db.subscriber.count({ where: { email: "gala@ejemplo.mx" } })).toBe(1);
  });
});

describe("one's own link", () => {
  it("gives the messages that were theirs, and nobody else's", async () => {
    const { id, token } = await confirmed("mara@ejemplo.mx");
    const other = await confirmed("nora@ejemplo.mx");
    const edition = await createPublicEdition(db, world.dgcp);
    const mailing = await db.mailing.findFirstOrThrow({ where: { editionId: edition.id } });
    const mail = (subscriberId: string, to: string) =>
      db.outgoingMail.create({
        data: {
          to,
          subject: to,
          text: "",
          eventKey: `mailing:${mailing.id}`,
          mailingId: mailing.id,
          subscriberId,
        },
      });
    await mail(id, "mara@ejemplo.mx");
    await mail(other.id, "nora@ejemplo.mx");
    const { mensajes } = (await exportOwnData(db, token))!;
    expect(mensajes.map(({ asunto }) => asunto)).toEqual(["mara@ejemplo.mx"]);
  });

  it("ends it while a mail is on its way, and that one is erased too when it has ended", async () => {
    const { id, token } = await confirmed("olga@ejemplo.mx");
    const edition = await createPublicEdition(db, world.dgcp);
    const { id: mailingId } = await db.mailing.findFirstOrThrow({ where: { editionId: edition.id } });
    const written = { to: "olga@ejemplo.mx", subject: "Boletín", text: "", eventKey: `mailing:${mailingId}` };
    const { id: mailId } = await db.outgoingMail.create({
      data: { ...written, mailingId, subscriberId: id, status: "SENDING" },
    });
    await leave(db, token, NOW);
    await eraseUnconfirmed(db, NOW);
    expect(await mailsTo("olga@ejemplo.mx")).toHaveLength(1);
    await db.outgoingMail.update({ where: { id: mailId }, data: { status: "SENT" } });
    await eraseUnconfirmed(db, NOW);
    expect(await mailsTo("olga@ejemplo.mx")).toEqual([]);
    expect(await db.mailing.findUniqueOrThrow({ where: { id: mailingId } })).toMatchObject({ goneSent: 1 });
  });

  it("shows, changes, and gives what is kept", async () => {
    const { token } = await confirmed("hugo@ejemplo.mx");
    await saveWishes(db, token, { kinds: "boletin,comunicados", areas: "" });
    expect(await findOwnSubscription(db, token)).toMatchObject({ notices: true, areas: [] });
    expect(await exportOwnData(db, token)).toMatchObject({ correo: "hugo@ejemplo.mx", temas: "todos" });
    await expect(saveWishes(db, token, { kinds: "", areas: "" })).rejects.toMatchObject({ code: "invalid" });
  });

  it("ends it and erases who it was; the count remains, and doing it twice is doing it once", async () => {
    const { id, token } = await confirmed("ines@ejemplo.mx");
    expect(await leave(db, token, NOW)).toBe(true);
    expect(await leave(db, token, NOW)).toBe(true);
    expect(await db.subscriber.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: "LEFT",
      email: null,
    });
    expect(await mailsTo("ines@ejemplo.mx")).toEqual([]);
    expect(await findOwnSubscription(db, token)).toBeNull();
    expect(await exportOwnData(db, token)).toBeNull();
    await expect(saveWishes(db, token, { kinds: "boletin", areas: "" })).rejects.toMatchObject({
      code: "not_found",
    });
    // They may come back, as somebody new.
    await confirmed("ines@ejemplo.mx");
  });

  it.each(["", "nada", "..", `${"a".repeat(36)}.x`])(
    "one that is not ours (%j) opens nothing",
    async (token) => {
      expect(await findOwnSubscription(db, token)).toBeNull();
      expect(await leave(db, token)).toBe(false);
    },
  );

  it("of somebody else, or of another purpose, does not open by changing the id", async () => {
    const one = await confirmed("juan@ejemplo.mx");
    const other = await confirmed("karla@ejemplo.mx");
    const [, signature] = subscriptionToken(one.id).split(".");
    expect(await leave(db, `${other.id}.${signature}`)).toBe(false);
    expect(await findOwnSubscription(db, other.token)).not.toBeNull();
  });

  it("of who has not confirmed does nothing", async () => {
    await subscribe("luz@ejemplo.mx");
    const { id } = await db.subscriber.findUniqueOrThrow({ where: { email: "luz@ejemplo.mx" } });
    expect(await findOwnSubscription(db, subscriptionToken(id))).toBeNull();
    expect(await leave(db, subscriptionToken(id))).toBe(false);
  });
});

it("the DGCP alone knows how many they are: those who confirmed, by what they want", async () => {
  const before = await countSubscribers(db, world.dgcp.officer);
  await subscribe("paz@ejemplo.mx");
  const { token } = await confirmed("quique@ejemplo.mx");
  await saveWishes(db, token, { kinds: "comunicados", areas: "" });
  const gone = await confirmed("rita@ejemplo.mx");
  await leave(db, gone.token, NOW);
  expect(await countSubscribers(db, world.dgcp.head)).toEqual({
    ...{ bulletin: before.bulletin, notices: before.notices + 1 },
    ...{ unconfirmed: before.unconfirmed + 1, left: before.left + 1 },
  });
  for (const actor of everyone(world).filter(({ officeKind }) => officeKind !== "DGCP"))
    await expect(countSubscribers(db, actor), actor.role).rejects.toMatchObject({ code: "not_found" });
});
