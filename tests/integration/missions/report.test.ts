import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { beforeAll, expect, it } from "vitest";
import { PrismaClient } from "#lib/generated/prisma/client.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { addPart } from "#lib/missions/parts/add-part.ts";
import { savePart } from "#lib/missions/parts/save-part.ts";
import { findPublicMission, listPublicMissions } from "#lib/missions/publishing/public-missions.ts";
import { setMissionPublished } from "#lib/missions/publishing/publish-mission.ts";
import { listMissions } from "#lib/missions/reading/list-missions.ts";
import { findMission } from "#lib/missions/reading/read-mission.ts";
import { drawMission } from "#lib/missions/reports/draw-mission.ts";
import { findEdition } from "#lib/missions/reports/find-edition.ts";
import { reopenReport } from "#lib/missions/reports/reopen-report.ts";
import { sendReport } from "#lib/missions/reports/send-report.ts";
import { readLedger } from "#lib/missions/results/read-ledger.ts";
import { recordResult } from "#lib/missions/results/record-result.ts";
import { readMissionYear } from "#lib/missions/year/read-mission-year.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { AFTERWARDS, TOUR, wholeMission } from "#tests/support/mission-world.ts";
import { readPdf } from "#tests/support/read-pdf.ts";

const db = getDatabase();
const TODAY = "2027-05-20";
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const send = (id: string, at = AFTERWARDS) => sendReport(db, world.own.head, id, at);
const reopen = (missionId: string, reason: string) =>
  reopenReport(db, world.own.head, { missionId, input: { reason } });
const publish = (missionId: string, showProgramme = false, published = true) =>
  setMissionPublished(db, world.own.head, { missionId, published, showProgramme });
const find = async (id: string) => (await findMission(db, world.own.head, id))!;
const retitle = async (id: string, title: string) =>
  savePart(db, world.own.editor, { missionId: id, part: "mission", id, baseline: {}, values: { title } });

it("is sent once it has ended and says what it must, and only once at a time", async () => {
  const { id } = await wholeMission(db, world.own.editor, { summary: "" });
  await expect(send(id, new Date("2027-05-05T18:00:00Z"))).rejects.toMatchObject({
    ...{ code: "invalid", message: "Todavía no termina. Falta el resumen." },
  });
  await expect(publish(id)).rejects.toMatchObject({ code: "invalid" });
  await db.mission.update({ where: { id }, data: { summary: "Se hizo." } });
  const sent = await Promise.allSettled([send(id), send(id)]);
  expect(sent.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const { content, sha256 } = await db.missionReportEdition.findFirstOrThrow({ where: { missionId: id } });
  expect(createHash("sha256").update(content).digest("hex")).toBe(sha256);
});

it("freezes what it tells, by the program and by the database, and lets results be written", async () => {
  const { id, parts } = await wholeMission(db, world.own.editor);
  await send(id);
  await expect(retitle(id, "Otra")).rejects.toMatchObject({ code: "conflict" });
  const place = { missionId: id, part: "place", values: { countryCode: "ES" } } as const;
  await expect(addPart(db, world.own.head, place)).rejects.toMatchObject({ code: "conflict" });
  await expect(db.mission.update({ where: { id }, data: { title: "Otra" } })).rejects.toThrow("ya se envió");
  await expect(db.missionCost.update({ where: { id: parts.cost }, data: { amount: 1 } })).rejects.toThrow();
  await expect(db.missionPerson.delete({ where: { id: parts.person } })).rejects.toThrow("ya se envió");
  const stamp = { updatedBy: "x" };
  await expect(
    db.missionPlace.create({ data: { missionId: id, countryCode: "ES", ...stamp } }),
  ).rejects.toThrow("ya se envió");
  await expect(db.missionReportEdition.updateMany({ data: { corrects: "x" } })).rejects.toThrow();
  const result = { kind: "NOTHING", happenedOn: "2027-05-12", note: "No prosperó" };
  const asked = { missionId: id, commitmentId: parts.commitment, input: result };
  await recordResult(db, world.own.editor, asked, AFTERWARDS);
  expect((await find(id)).commitment[0]!.results).toHaveLength(1);
});

it("is corrected by another edition, which says why it was reopened; the former stays", async () => {
  const { id } = await wholeMission(db, world.own.editor);
  await send(id);
  await expect(reopen(id, "  ")).rejects.toMatchObject({ fields: { reason: expect.any(String) } });
  await reopen(id, "El lugar estaba mal.");
  await expect(reopen(id, "Otra vez")).rejects.toMatchObject({ code: "conflict" });
  const mission = await find(id);
  expect(mission).toMatchObject({ reportedAt: null, reopenReason: "El lugar estaba mal." });
  await db.mission.update({ where: { id }, data: { title: "Gira a Lyon y Grenoble" } });
  expect(await send(id)).toBe(2);
  const [last, first] = [
    (await findEdition(db, world.own.reader, id, undefined))!,
    (await findEdition(db, world.own.reader, id, "1"))!,
  ];
  expect(last).toMatchObject({
    head: { number: 2, corrects: "El lugar estaba mal." },
    report: { title: "Gira a Lyon y Grenoble" },
  });
  expect(first).toMatchObject({ head: { number: 1, corrects: "" }, report: { title: TOUR.title } });
  for (const number of ["3", "0", "x", "1e3"])
    expect(await findEdition(db, world.own.reader, id, number)).toBeNull();
});

it("is a tagged PDF that says all of it, with the sums apart by currency", async () => {
  const { id } = await wholeMission(db, world.own.editor);
  for (const [amount, currency] of [
    ["200", "EUR"],
    ["99.5", "MXN"],
  ] as const)
    await addPart(db, world.own.editor, {
      ...{ missionId: id, part: "cost", values: { concept: "LODGING", amount, currency } },
    });
  await send(id);
  const pdf = await readPdf(await drawMission((await findEdition(db, world.own.reader, id, undefined))!));
  expect(pdf.marked).toBe(true);
  expect(pdf.untagged).toEqual([]);
  const text = pdf.text.replace(/\s+/g, " ");
  for (const words of ["Informe de comisión", "Julia Arce", "Marie Roux", "Enviar cien libros", "Recorrido"])
    expect(text).toContain(words);
  expect(text).toContain("Total: 200 EUR y 1,600 MXN.");
});

it("shows anyone a summary by choice, never the people met, the costs, the owners or the notes", async () => {
  const { id, parts } = await wholeMission(db, world.own.editor);
  const member = { name: "Teo Particular", position: "Empresario", kind: "OTHER" };
  await addPart(db, world.own.editor, { missionId: id, part: "member", values: member });
  await send(id);
  const { code } = await find(id);
  const read = () => findPublicMission(code, TODAY, db);
  expect(await read()).toBeNull();
  await publish(id);
  const asked = {
    ...{ missionId: id, commitmentId: parts.commitment },
    input: { kind: "PROJECT", happenedOn: "2027-05-12", note: "Nota interna", project: "Libros viajeros" },
  };
  await recordResult(db, world.own.editor, asked, AFTERWARDS);
  expect(await read()).toMatchObject({
    ...{ title: TOUR.title, places: [{ city: "Lyon", country: "Francia" }], sessions: [] },
    members: [{ name: "Julia Arce", position: "Directora de Cultura" }],
    commitments: [{ what: "Enviar cien libros", results: [{ project: "Libros viajeros" }] }],
  });
  await publish(id, true);
  const shown = (await read())!;
  expect(shown.sessions).toEqual([{ day: "2027-05-04", what: "Recorrido" }]);
  const text = JSON.stringify([shown, await listPublicMissions(db)]);
  for (const secret of ["Marie", "1500", "Bibliotecas", "Nota interna", "Teo", "Part-Dieu", "su personal"])
    expect(text).not.toContain(secret);

  // While it is being corrected anyone reads what was sent.
  await reopen(id, "Falta una actividad.");
  await db.mission.update({ where: { id }, data: { title: "Borrador" } });
  expect((await read())!.title).toBe(TOUR.title);
  await publish(id, false, false);
  expect(await read()).toBeNull();
  expect(await listPublicMissions(db)).toEqual([]);
  for (const bad of ["", "x", "\u0000", "../x"]) expect(await findPublicMission(bad, TODAY, db)).toBeNull();
});

it("asks the database as much for one as for thirty", async () => {
  let asked = 0;
  const counted = new PrismaClient({
    adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL! }),
    log: [{ emit: "event", level: "query" }],
  });
  counted.$on("query", () => (asked += 1));
  const { editor, head } = world.other;
  const add = async () => {
    const { id } = await wholeMission(db, editor);
    await sendReport(db, head, id, AFTERWARDS);
    await setMissionPublished(db, head, { missionId: id, published: true, showProgramme: true });
    return id;
  };
  const id = await add();
  const { code } = (await findMission(db, editor, id))!;
  const asks = { officeId: head.officeId, year: 2027, cutoff: "2027-12-31" };
  const reads = {
    list: () => listMissions(counted, editor, TODAY),
    ledger: () => readLedger(counted, editor, TODAY),
    one: () => findMission(counted, editor, id),
    "public list": () => listPublicMissions(counted),
    "public one": () => findPublicMission(code, TODAY, counted),
    year: () => readMissionYear(counted, asks),
  };
  const count = async () => {
    const counts: Record<string, number> = {};
    for (const [name, read] of Object.entries(reads)) {
      asked = 0;
      await read();
      counts[name] = asked;
    }
    return counts;
  };
  // The first read of a shape prepares it.
  await count();
  const before = await count();
  for (let n = 0; n < 6; n += 1) await add();
  expect(await count()).toEqual(before);
  await counted.$disconnect();
});
