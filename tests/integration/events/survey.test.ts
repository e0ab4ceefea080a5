import { beforeAll, expect, test } from "vitest";
import { setAttendance } from "#lib/events/attendance/record-attendance.ts";
import { answerSurvey, findAskedSurvey } from "#lib/events/aftermath/answer-survey.ts";
import { eraseSurveyLinks } from "#lib/events/aftermath/erase-survey-links.ts";
import { saveSurvey, setSurveyPublic } from "#lib/events/aftermath/save-survey.ts";
import { sendSurvey } from "#lib/events/aftermath/send-survey.ts";
import { readConvenedSurvey, readOwnSurvey, readPublicSurvey } from "#lib/events/aftermath/survey-results.ts";
import { answerInvitation } from "#lib/events/cohosts/answer-invitation.ts";
import { inviteCohost } from "#lib/events/cohosts/invite-cohost.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { createPublicEvent, dayOfMarch, writeGuests } from "#tests/support/event-world.ts";

const db = getDatabase();
const AFTER = dayOfMarch(23);
const CONFLICT = { code: "conflict" };
const NOT_FOUND = { code: "not_found" };
const QUESTIONS = [
  { kind: "escala", text: "¿Qué le pareció?", options: "" },
  { kind: "opciones", text: "¿Volvería?", options: "Sí\nNo\nSí" },
  { kind: "texto", text: "¿Qué mejoraría?", options: "" },
  { kind: "escala", text: " ", options: "" },
];
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

const ask = (eventId: string, questions = QUESTIONS, actor = world.own.editor) =>
  saveSurvey(db, actor, { eventId, questions });

/** An event of some people, of whom all but the last came. @param meanwhile before it. @returns the tokens of their links */
async function sent(people: number, meanwhile = async (_id: string): Promise<void> => {}) {
  const { id } = await createPublicEvent(db, world.own.head, { capacity: "50" });
  await meanwhile(id);
  const guests = await writeGuests(db, id, people);
  const session = await db.eventSession.findFirstOrThrow({ where: { eventId: id } });
  for (const { id: registrationId } of guests.slice(0, -1)) {
    const who = { eventId: id, sessionId: session.id, registrationId, came: true };
    await setAttendance(db, world.own.head, who, dayOfMarch(20));
  }
  // The last one was marked by mistake.
  const mistaken = { eventId: id, sessionId: session.id, registrationId: guests.at(-1)!.id };
  for (const came of [true, false])
    await setAttendance(db, world.own.head, { ...mistaken, came }, dayOfMarch(20));
  await ask(id);
  expect(await sendSurvey(db, world.own.head, id, AFTER)).toBe(people - 1);
  const mails = await db.outgoingMail.findMany({ where: { eventKey: { endsWith: ":survey" } } });
  const own = mails.filter(({ eventKey }) => guests.some((guest) => eventKey.includes(guest.id)));
  expect(own).toHaveLength(people - 1);
  return { id, guests, tokens: own.map(({ text }) => /encuesta\/([\w-]+)/.exec(text)![1]!) };
}

const answer = (token: string, answers = ["5", "0", "Nada."], now = AFTER) =>
  answerSurvey(db, { token, answers }, now);

test("it is sent once, to those who came; each link answers once, however often and at once", async () => {
  const { id, tokens } = await sent(5);
  await expect(sendSurvey(db, world.own.head, id, AFTER)).rejects.toMatchObject(CONFLICT);
  await expect(ask(id)).rejects.toMatchObject(CONFLICT);
  // A connection for each: one that still had to be made would come when the first has answered.
  await Promise.all(Array.from({ length: 5 }, () => db.$queryRaw`SELECT 1`));
  const presses = await Promise.allSettled(Array.from({ length: 5 }, () => answer(tokens[0]!)));
  expect(presses.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(answer(tokens[0]!)).rejects.toMatchObject(CONFLICT);
  expect(await findAskedSurvey(db, tokens[0]!, AFTER)).toBeNull();
  expect(await readOwnSurvey(db, world.own.head, id)).toMatchObject({ sent: 4, answered: 1, results: null });
  await answer(tokens[1]!, ["4", "1", ""]);
  expect(await readOwnSurvey(db, world.own.head, id)).toMatchObject({ answered: 2, results: null });
  await answer(tokens[2]!, ["", "0", "Algo."]);
  const { results } = (await readOwnSurvey(db, world.own.reader, id)) ?? { results: undefined };
  expect(results).toBeUndefined();
  expect(await readOwnSurvey(db, world.other.editor, id)).toBeNull();
  const own = (await readOwnSurvey(db, world.own.editor, id))!;
  expect(own.results!.map(({ total, mean }) => [total, mean])).toEqual([
    ...[
      [2, 4.5],
      [3, null],
      [2, null],
    ],
  ]);
  expect(own.results![0]!.counts.map(({ count }) => count)).toEqual([0, 0, 0, 1, 1]);
  expect(own.results![1]!.counts).toEqual([
    { label: "Sí", count: 2 },
    { label: "No", count: 1 },
  ]);
  expect(own.results![2]!.texts).toEqual(["Algo.", "Nada."]);
});

test("what is kept says of nobody what they answered, nor when", async () => {
  const { id, guests, tokens } = await sent(4);
  await answer(tokens[0]!);
  // Everything that the database knows of surveys: no column leads to a person, a link or a moment of an answer.
  const columns = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name || '.' || column_name AS name FROM information_schema.columns
    WHERE table_name IN ('event_survey_answers', 'event_survey_links') ORDER BY 1`;
  expect(columns.map(({ name }) => name)).toEqual([
    ...["event_survey_answers.id", "event_survey_answers.question_id", "event_survey_answers.text"],
    ...["event_survey_answers.value", "event_survey_links.event_id", "event_survey_links.hash"],
  ]);
  expect(await db.eventSurveyLink.count({ where: { eventId: id } })).toBe(2);
  const trail = await db.auditEntry.findMany({
    where: { stream: "events", action: { startsWith: "event:survey" } },
  });
  for (const guest of guests) expect(JSON.stringify(trail.map((row) => row.detail))).not.toContain(guest.id);
});

test("the public reads counts when the office lets, and never what people wrote", async () => {
  const { id, tokens } = await sent(5);
  for (const token of tokens.slice(0, 3)) await answer(token);
  expect(await readPublicSurvey(db, id)).toBeNull();
  const publish = (actor = world.own.head, publicResults = true) =>
    setSurveyPublic(db, actor, { eventId: id, publicResults });
  for (const actor of [world.own.editor, world.other.head])
    await expect(publish(actor)).rejects.toMatchObject(NOT_FOUND);
  await publish();
  const shown = (await readPublicSurvey(db, id))!;
  expect(shown.results!.map(({ kind }) => kind)).toEqual(["SCALE", "CHOICE"]);
  expect(JSON.stringify(shown.results)).not.toContain("Nada.");
  await publish(world.own.head, false);
  expect(await readPublicSurvey(db, id)).toBeNull();
});

test("who convenes it too reads its results once it accepted and it was sent, and nobody else does", async () => {
  const { other, own } = world;
  const invite = async (eventId: string, accept: "si" | "no") => {
    const asked = { eventId, officeId: other.head.officeId, message: "", door: false };
    const id = await inviteCohost(db, own.head, asked, dayOfMarch(10));
    await ask(eventId);
    await answerInvitation(db, other.head, { id, accept, answer: "" }, dayOfMarch(10));
    expect(await readConvenedSurvey(db, other.editor, eventId)).toBeNull();
  };
  const { id, tokens } = await sent(4, (event) => invite(event, "si"));
  for (const token of tokens) await answer(token);
  const shown = await readConvenedSurvey(db, other.editor, id);
  expect(shown!.results).toEqual((await readOwnSurvey(db, own.editor, id))!.results);
  expect(await readConvenedSurvey(db, other.reader, id)).toBeNull();
  expect(await readConvenedSurvey(db, world.dgcp.head, id)).toBeNull();
  const declined = await sent(2, (event) => invite(event, "no"));
  expect(await readConvenedSurvey(db, other.editor, declined.id)).toBeNull();
});

test("wrong answers, dead links and somebody else's ids get a sentence", async () => {
  const { id, tokens } = await sent(3);
  for (const wrong of [["6"], ["0"], ["x"], ["", "2"], ["", "", "a".repeat(601)], ["", "", ""], []]) {
    await expect(answer(tokens[0]!, wrong), wrong.join()).rejects.toMatchObject({ code: "invalid" });
  }
  expect(await findAskedSurvey(db, tokens[0]!, AFTER)).toMatchObject({ questions: { length: 3 } });
  await expect(answer("nada")).rejects.toMatchObject(CONFLICT);
  const late = new Date(AFTER.getTime() + 31 * 86_400_000);
  await expect(answer(tokens[0]!, ["5"], late)).rejects.toMatchObject(CONFLICT);
  await eraseSurveyLinks(db, late);
  expect(await db.eventSurveyLink.count({ where: { eventId: id } })).toBe(0);
  const { id: other } = await createPublicEvent(db, world.own.head);
  await expect(ask(other, QUESTIONS, world.other.head)).rejects.toMatchObject(NOT_FOUND);
  await expect(ask(other, [{ kind: "opciones", text: "¿Sí?", options: "Una" }])).rejects.toMatchObject({
    fields: { "questions.0.options": expect.any(String) },
  });
  await expect(ask("x")).rejects.toMatchObject(NOT_FOUND);
  await ask(other);
  const publish = { eventId: other, publicResults: true };
  await expect(setSurveyPublic(db, world.own.head, publish)).rejects.toMatchObject(CONFLICT);
  // Before it ends, and with nobody there.
  await expect(sendSurvey(db, world.own.head, other, dayOfMarch(10))).rejects.toMatchObject(CONFLICT);
  await expect(sendSurvey(db, world.own.head, other, AFTER)).rejects.toMatchObject(CONFLICT);
  await expect(sendSurvey(db, world.other.head, other, AFTER)).rejects.toMatchObject(NOT_FOUND);
  await expect(sendSurvey(db, world.own.editor, other, AFTER)).rejects.toMatchObject(NOT_FOUND);
});
