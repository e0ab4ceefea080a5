import { beforeAll, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { createMission } from "#lib/missions/create-mission.ts";
import { setMissionShared } from "#lib/missions/publishing/share-mission.ts";
import { ACTIVITY_KINDS } from "#lib/panorama/activity-kinds.ts";
import { closeReport } from "#lib/panorama/reports/close-report.ts";
import { drawReport } from "#lib/panorama/reports/draw-report.ts";
import { openReport } from "#lib/panorama/reports/open-report.ts";
import {
  findClosedReport,
  findWrittenReport,
  listClosedReports,
} from "#lib/panorama/reports/read-reports.ts";
import { saveRemark } from "#lib/panorama/reports/save-remark.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";
import { createPublicEvent } from "#tests/support/event-world.ts";
import { readPdf } from "#tests/support/read-pdf.ts";
import { TOUR } from "#tests/support/mission-world.ts";

const db = getDatabase();
const GONE = { code: "not_found" };
const PERIOD = "2027-T1";
const DURING = new Date("2027-03-31T18:00:00Z");
const AFTER = new Date("2027-04-01T18:00:00Z");
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
  await createPublicEvent(db, world.own.head);
  await createMission(db, world.own.editor, {
    ...TOUR,
    title: "Gira secreta",
    startsOn: "2027-02-01",
    endsOn: "2027-02-03",
  });
  const dates = { startsOn: "2027-03-01", endsOn: "2027-03-03" };
  const missionId = await createMission(db, world.own.editor, { ...TOUR, ...dates });
  await setMissionShared(db, world.own.head, { missionId, shared: true });
});

const remark = (part: string, text: string, { revision = 0, actor = world.dgcp.officer as Actor } = {}) =>
  saveRemark(db, actor, { period: PERIOD, part, input: { text, revision: String(revision) } }, DURING);
const close = (corrects = "", at = AFTER, actor: Actor = world.dgcp.head) =>
  closeReport(db, actor, { period: PERIOD, input: { corrects } }, at);

it("is opened once, for a quarter that has begun", async () => {
  await expect(openReport(db, world.dgcp.officer, "2027-T3", DURING)).rejects.toMatchObject({
    code: "invalid",
  });
  for (const wrong of ["2027-T5", "2027", "", "1999-T1"])
    await expect(openReport(db, world.dgcp.officer, wrong, DURING), wrong).rejects.toMatchObject(GONE);
  await Promise.all([1, 2, 3].map(() => openReport(db, world.dgcp.officer, PERIOD, DURING)));
  expect(await db.coordinationReport.count()).toBe(1);
});

it("is the DGCP's alone while it is written", async () => {
  for (const actor of everyone(world).filter(({ officeKind }) => officeKind !== "DGCP")) {
    await expect(openReport(db, actor, PERIOD, DURING), actor.name).rejects.toMatchObject(GONE);
    await expect(remark("opening", "Yo", { actor }), actor.name).rejects.toMatchObject(GONE);
    await expect(close("", AFTER, actor), actor.name).rejects.toMatchObject(GONE);
    expect(await findWrittenReport(db, actor, "2027-t1", "2027-04-01"), actor.name).toBeNull();
  }
  await expect(close("", AFTER, world.dgcp.officer)).rejects.toMatchObject({ code: "forbidden" });
  expect(await findClosedReport(db, "2027-t1", undefined)).toBeNull();
});

it("is closed after its quarter, with a presentation, and twice at once gives one edition", async () => {
  for (const wrong of ["2027-T2", "2027-T9", "\u0000", ""])
    await expect(
      closeReport(db, world.dgcp.head, { period: wrong, input: { corrects: "" } }, AFTER),
      wrong,
    ).rejects.toMatchObject(GONE);
  await expect(close()).rejects.toMatchObject({ code: "invalid" });
  await remark("opening", "Fue un buen trimestre.");
  await expect(remark("opening", "Otra persona")).rejects.toMatchObject({ code: "conflict" });
  await remark("opening", "Fue un trimestre bueno.", { revision: 1 });
  // Its last day is not over yet.
  await expect(close("", DURING)).rejects.toMatchObject({ code: "invalid" });
  await expect(remark("nada", "x")).rejects.toMatchObject(GONE);
  const closings = await Promise.allSettled([close(), close(), close()]);
  expect(closings.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.coordinationEdition.count()).toBe(1);
});

it("tells anyone its figures of that day and nothing private", async () => {
  const { report, text, head } = (await findClosedReport(db, "2027-t1", undefined))!;
  expect(report.words.opening).toBe("Fue un trimestre bueno.");
  const kinds = report.figures.find(({ key }) => key === "tipos")!;
  expect(kinds.rows.find(([name]) => name === "Eventos")).toEqual(["Eventos", 1]);
  expect(text).not.toContain("Gira secreta");
  // What offices only share with each other is not anyone's: there is no tour among what is counted.
  const { label } = ACTIVITY_KINDS.MISSION;
  expect(kinds.rows.find(([name]) => name === label)).toEqual([label, 0]);
  await createPublicEvent(db, world.own.head, { title: "Uno más" });
  expect((await findClosedReport(db, "2027-t1", "1"))!.text).toBe(text);
  expect(head.number).toBe(1);
});

it("is corrected by another edition, and the former stays where it was", async () => {
  await expect(close()).rejects.toMatchObject({ code: "invalid", fields: { corrects: expect.any(String) } });
  expect(await close("Faltaba un evento.")).toBe(2);
  await expect(close("Nada")).rejects.toMatchObject({ code: "conflict" });
  const last = (await findClosedReport(db, "2027-t1", undefined))!;
  expect([last.head.number, last.head.corrects]).toEqual([2, "Faltaba un evento."]);
  expect((await findClosedReport(db, "2027-t1", "1"))!.head.number).toBe(1);
  expect((await findClosedReport(db, "2027-t1", "7"))!.isAsked).toBe(false);
  for (const wrong of ["2027-T1", "2027-t9", "x"])
    expect(await findClosedReport(db, wrong, undefined)).toBeNull();
  expect(await listClosedReports(db)).toMatchObject([{ period: PERIOD, number: 2 }]);
  for (const rewriting of [
    "UPDATE coordination_editions SET content = '{}'",
    "DELETE FROM coordination_editions",
    "TRUNCATE coordination_editions",
  ])
    await expect(db.$executeRawUnsafe(rewriting)).rejects.toThrow("otra edición lo corrige");
});

it("is the same PDF and the same Word file each time, which say what it says", async () => {
  const closed = (await findClosedReport(db, "2027-t1", undefined))!;
  const pdf = await drawReport(closed, "pdf");
  expect(pdf.equals(await drawReport(closed, "pdf"))).toBe(true);
  const { text } = await readPdf(pdf);
  for (const said of [
    "Fue un trimestre bueno.",
    "Qué se hizo",
    "Faltaba un evento.",
    closed.head.sha256.slice(0, 8),
  ])
    expect(text.replace(/\s+/g, " "), said).toContain(said);
  const docx = await drawReport(closed, "docx");
  expect(docx.equals(await drawReport(closed, "docx"))).toBe(true);
});
