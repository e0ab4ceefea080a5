import { beforeAll, expect, it } from "vitest";
import { publishCall, withdrawCall } from "#lib/calls/publish-call.ts";
import { createCall } from "#lib/calls/save-call.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import { answerInvitation } from "#lib/events/cohosts/answer-invitation.ts";
import { inviteCohost } from "#lib/events/cohosts/invite-cohost.ts";
import { withdrawCohost } from "#lib/events/cohosts/withdraw-cohost.ts";
import { createEvent } from "#lib/events/save-event.ts";
import { cancelEvent } from "#lib/events/cancel-event.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createMission } from "#lib/missions/create-mission.ts";
import { addPart } from "#lib/missions/parts/add-part.ts";
import { removePart } from "#lib/missions/parts/remove-part.ts";
import { setMissionPublished } from "#lib/missions/publishing/publish-mission.ts";
import { setMissionShared } from "#lib/missions/publishing/share-mission.ts";
import { findMission } from "#lib/missions/reading/read-mission.ts";
import { reopenReport } from "#lib/missions/reports/reopen-report.ts";
import { sendReport } from "#lib/missions/reports/send-report.ts";
import { addPart as addProjectPart } from "#lib/projects/change-parts.ts";
import { publishProject } from "#lib/projects/publish-project.ts";
import { createProject, saveProject } from "#lib/projects/save-project.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { createPublicEvent, dayOfMarch, TYPED_EVENT } from "#tests/support/event-world.ts";
import { AFTERWARDS, TOUR, wholeMission } from "#tests/support/mission-world.ts";
import { callInput } from "#tests/support/sample-call.ts";
import { partnerInput, projectInput } from "#tests/support/sample-project.ts";
import { addPart as addTiePart } from "#lib/ties/parts/add-part.ts";
import { setTieShared } from "#lib/ties/share-tie.ts";
import { NOW, wholeTie } from "#tests/support/tie-world.ts";
import { sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";

const db = getDatabase();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const activity = (kind: string, id: string) =>
  db.activity.findUnique({ where: { kind_id: { kind: kind as "EVENT", id } } });

/** What the table has and the view does not, or the other way round. */
async function differences(): Promise<unknown[]> {
  const columns = Prisma.sql`kind, id, office_id, audience, starts_on, ends_on, title, code, state_code, municipality, areas,
    countries, places, partners, abroad`;
  return db.$queryRaw`
    (SELECT 'falta', ${columns} FROM activity_facts EXCEPT SELECT 'falta', ${columns} FROM activities)
    UNION ALL (SELECT 'sobra', ${columns} FROM activities EXCEPT SELECT 'sobra', ${columns} FROM activity_facts)`;
}

it("an event is an activity from its publication to its cancellation", async () => {
  const draft = await createEvent(db, world.own.editor, TYPED_EVENT, { at: dayOfMarch(1) });
  expect(await activity("EVENT", draft)).toBeNull();
  const { id, code } = await createPublicEvent(db, world.own.head, {
    ...{
      countryCode: "FR",
      stateCode: "",
      city: "Lyon",
      organisers: "Cámara de Lyon\n\n Instituto Cultural ",
    },
  });
  expect(await activity("EVENT", id)).toMatchObject({
    ...{ code, audience: "PUBLIC", abroad: true, stateCode: "14", municipality: "Tlaquepaque" },
    ...{ areas: ["cultura"], countries: ["FR"], places: ["FR Lyon"] },
    partners: ["Cámara de Lyon", "Instituto Cultural"],
    startsOn: new Date("2027-03-20"),
  });
  await cancelEvent(db, world.own.head, { id, reason: "No hubo quien lo recibiera." }, dayOfMarch(2));
  expect(await activity("EVENT", id)).toBeNull();
  expect(await differences()).toEqual([]);
});

it("a tour is its office's, then the offices', then anyone's; and published it says what its sent report says", async () => {
  const { id, parts } = await wholeMission(db, world.own.editor);
  expect(await activity("MISSION", id)).toMatchObject({ audience: "OWN", places: ["FR Lyon"], partners: [] });
  await expect(setMissionShared(db, world.own.editor, { missionId: id, shared: true })).rejects.toMatchObject(
    {
      code: "forbidden",
    },
  );
  await expect(setMissionShared(db, world.other.head, { missionId: id, shared: true })).rejects.toMatchObject(
    {
      code: "not_found",
    },
  );
  await setMissionShared(db, world.own.head, { missionId: id, shared: true });
  expect(await activity("MISSION", id)).toMatchObject({ audience: "OFFICES" });
  await sendReport(db, world.own.head, id, AFTERWARDS);
  const publishing = { missionId: id, published: true, showProgramme: false };
  await setMissionPublished(db, world.own.head, publishing);
  expect(await activity("MISSION", id)).toMatchObject({ audience: "PUBLIC", title: TOUR.title });
  await reopenReport(db, world.own.head, { missionId: id, input: { reason: "Falta una ciudad." } });
  await addPart(db, world.own.editor, {
    missionId: id,
    part: "place",
    values: { city: "Bonn", countryCode: "DE" },
  });
  await removePart(db, world.own.editor, { missionId: id, part: "place", id: parts.place });
  // What is being corrected is nobody else's yet.
  expect(await activity("MISSION", id)).toMatchObject({ places: ["FR Lyon"], countries: ["FR"] });
  await sendReport(db, world.own.head, id, AFTERWARDS);
  expect(await activity("MISSION", id)).toMatchObject({ places: ["DE Bonn"], countries: ["DE"] });
  await setMissionPublished(db, world.own.head, { ...publishing, published: false });
  expect(await activity("MISSION", id)).toMatchObject({ audience: "OFFICES" });
  expect(await differences()).toEqual([]);
});

it("two who change one thing at once leave what both wrote", async () => {
  const id = await createMission(db, world.own.editor, TOUR);
  await Promise.all(
    ["FR", "DE", "ES", "IT", "PT"].map((countryCode) =>
      addPart(db, world.own.editor, { missionId: id, part: "place", values: { city: "", countryCode } }),
    ),
  );
  expect((await activity("MISSION", id))!.countries).toEqual(["DE", "ES", "FR", "IT", "PT"]);
  expect(await findMission(db, world.own.head, id)).toMatchObject({ place: { length: 5 } });
  expect(await differences()).toEqual([]);
});

it("what is not shown, or was called off, is no activity of anyone else", async () => {
  const withdrawn = await saveAgreement(db, sampleAgreement({ withdrawnOn: "2026-03-01" }));
  expect(await activity("AGREEMENT", withdrawn)).toBeNull();
  const project = await createProject(db, world.own.editor, projectInput);
  expect(await activity("PROJECT", project)).toMatchObject({ audience: "OWN" });
  const partner = { projectId: project, kind: "partner", input: partnerInput } as const;
  await addProjectPart(db, world.own.editor, partner);
  await publishProject(db, world.own.head, project);
  expect(await activity("PROJECT", project)).toMatchObject({ audience: "PUBLIC", countries: ["FR"] });
  const { revision } = await db.project.findUniqueOrThrow({ where: { id: project } });
  const input = { ...projectInput, status: "cancelado" };
  await saveProject(db, world.own.head, { id: project, revision, input });
  expect(await activity("PROJECT", project)).toBeNull();
  const call = await createCall(db, world.dgcp.officer, callInput);
  expect(await activity("CALL", call)).toBeNull();
  await publishCall(db, world.dgcp.officer, call);
  expect(await activity("CALL", call)).toMatchObject({ audience: "PUBLIC" });
  await withdrawCall(db, world.dgcp.officer, { id: call, input: { reason: "Se publicó por error." } });
  expect(await activity("CALL", call)).toBeNull();
  expect(await differences()).toEqual([]);
});

it("an agreement is one while it is in the list, and an office that moves takes its own along", async () => {
  const sample = sampleAgreement({ municipality: "Tepic" });
  await saveAgreement(db, sample);
  const { id } = await db.agreement.findUniqueOrThrow({ where: { number: sample.number } });
  expect(await activity("AGREEMENT", id)).toMatchObject({
    code: sample.number,
    audience: "PUBLIC",
    abroad: false,
  });
  const mission = await createMission(db, world.other.editor, TOUR);
  await db.office.update({ where: { id: world.other.head.officeId }, data: { stateCode: "04" } });
  expect(await activity("MISSION", mission)).toMatchObject({ stateCode: "04" });
  await db.office.update({ where: { id: world.other.head.officeId }, data: { stateCode: "31" } });
  expect(await differences()).toEqual([]);
});

it("what is done within a tie is the DGCP's to know, and anyone's once it is shared; what came of an event is that event", async () => {
  const { id, parts } = await wholeTie(db, world.own.editor);
  const told = {
    code: id,
    countries: ["FR"],
    places: ["FR Lyon"],
    partners: ["Ciudad de Lyon"],
    abroad: false,
  };
  expect(await activity("TIE", parts.activity)).toMatchObject({ ...told, audience: "DGCP" });
  await setTieShared(db, world.own.head, { tie: id, shared: true }, NOW);
  expect(await activity("TIE", parts.activity)).toMatchObject({ ...told, audience: "PUBLIC" });
  const event = await createPublicEvent(db, world.own.head);
  const held = { what: "Foro", happenedOn: "2027-03-20", source: `event:${event.id}` };
  const add = (tie: string, values: Record<string, string>) =>
    addTiePart(db, world.own.editor, { tie, part: "activity", values }, NOW);
  expect(await activity("TIE", (await add(id, held)).id)).toBeNull();

  const agreement = sampleAgreement({ stateCode: "14", municipality: "Tlaquepaque" });
  const agreementId = await saveAgreement(db, agreement);
  const within = await add(agreement.number, { what: "Visita", happenedOn: "2027-03-20" });
  const { partners } = (await activity("TIE", within.id))!;
  expect(partners).toEqual((await activity("AGREEMENT", agreementId))!.partners);
  expect(await activity("TIE", within.id)).toMatchObject({ code: agreement.number });
  expect(await differences()).toEqual([]);
});

it("an office that accepts to convene an event is among those with whom it is held, until it is taken off", async () => {
  const { id } = await createPublicEvent(db, world.own.head);
  const asked = { eventId: id, officeId: world.other.head.officeId, message: "", door: false };
  const invitation = await inviteCohost(db, world.own.head, asked, dayOfMarch(2));
  const partners = async () => (await activity("EVENT", id))!.partners;
  expect(await partners()).not.toContain(world.other.head.officeName);
  await answerInvitation(db, world.other.head, { id: invitation, accept: "si", answer: "" }, dayOfMarch(2));
  expect(await partners()).toContain(world.other.head.officeName);
  await withdrawCohost(db, world.own.head, { id: invitation, reason: "Cambió la sede." }, dayOfMarch(2));
  expect(await partners()).not.toContain(world.other.head.officeName);
  expect(await differences()).toEqual([]);
});
