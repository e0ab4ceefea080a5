import { beforeAll, expect, test } from "vitest";
import { cancelEvent } from "#lib/events/cancel-event.ts";
import { leaveEvent } from "#lib/events/registration/linked-registration.ts";
import { saveEvent } from "#lib/events/save-event.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import {
  createPublicEvent,
  dayOfMarch,
  TYPED_EVENT,
  writeGuests,
  writeRegistrations,
} from "#tests/support/event-world.ts";

const db = getDatabase();
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

const mailsOf = (registrationId: string) =>
  db.outgoingMail.findMany({
    where: { eventKey: { startsWith: `event:${registrationId}:` } },
    orderBy: { createdAt: "asc" },
  });
const subjectsOf = async (registrationId: string) =>
  (await mailsOf(registrationId)).map(({ subject }) => subject.split(" · ")[0]);

test("a change of place or hour is written, with its reason, to who is in and who waits, and to nobody else", async () => {
  const { id } = await createPublicEvent(db, world.own.head);
  const [first, , waiting] = await writeGuests(db, id, 3);
  await leaveEvent(db, first!.leaveToken, dayOfMarch(11));
  const [unconfirmed] = await writeRegistrations(db, id, 1, "otra");
  const save = (revision: number, change: object) =>
    saveEvent(db, world.own.head, {
      ...{ id, revision, reason: "La sala se inundó." },
      input: { ...TYPED_EVENT, ...change },
    });
  await save(1, { audience: "Municipios y estados" });
  expect(await subjectsOf(waiting!.id)).not.toContain("Cambió un evento al que se inscribió");
  await save(2, { audience: "Municipios y estados", address: "Casa de la Cultura" });
  const told = (await mailsOf(waiting!.id)).at(-1)!;
  expect(told.subject).toContain("Cambió un evento al que se inscribió");
  for (const said of ["domicilio", "Casa de la Cultura", "La sala se inundó."])
    expect(told.text).toContain(said);
  expect(await subjectsOf(first!.id)).toEqual([]);
  expect(await subjectsOf(unconfirmed!.id)).toEqual([]);
});

test("calling it off is written once to everyone, with the reason", async () => {
  const { id } = await createPublicEvent(db, world.own.head);
  const [inside, , waiting] = await writeGuests(db, id, 3);
  const silent = cancelEvent(db, world.own.head, { id, reason: " " });
  await expect(silent).rejects.toMatchObject({ code: "invalid" });
  await cancelEvent(db, world.own.head, { id, reason: "Ciclón." });
  for (const { id: one } of [inside!, waiting!]) {
    const subjects = await subjectsOf(one);
    expect(subjects.filter((subject) => subject === "Se canceló un evento al que se inscribió")).toHaveLength(
      1,
    );
    expect((await mailsOf(one)).at(-1)!.text).toContain("Ciclón.");
  }
  await expect(cancelEvent(db, world.own.head, { id, reason: "Otra vez." })).rejects.toMatchObject({
    code: "conflict",
  });
});
