import { createHash } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { renderPaper } from "#lib/letters/pdf/render-paper.ts";
import { writeTable } from "#lib/open-data/table-file.ts";
import { setMissionPublished } from "#lib/missions/publishing/publish-mission.ts";
import { sendReport as sendMission } from "#lib/missions/reports/send-report.ts";
import { adoptPlan } from "#lib/plans/adopting/adopt-plan.ts";
import { addMeasurement } from "#lib/plans/editing/add-measurement.ts";
import { saveItem } from "#lib/plans/editing/save-item.ts";
import { beginQuarter } from "#lib/plans/progress/begin-quarter.ts";
import { findQuarter } from "#lib/plans/progress/read-quarter.ts";
import { sendQuarter } from "#lib/plans/progress/send-quarter.ts";
import { beginReport } from "#lib/plans/reports/begin-report.ts";
import { drawReport } from "#lib/plans/reports/draw-report.ts";
import { indicatorTable } from "#lib/plans/reports/indicator-table.ts";
import { findReportEdition, listReports } from "#lib/plans/reports/public-reports.ts";
import { publishReport } from "#lib/plans/reports/publish-report.ts";
import { findReport, listReportYears } from "#lib/plans/reports/read-report.ts";
import { REPORT_BLOCKS } from "#lib/plans/reports/report-blocks.ts";
import { readReport } from "#lib/plans/reports/report-content.ts";
import { figuresOf } from "#lib/plans/reports/report-figures.ts";
import { paperOfReport } from "#lib/plans/reports/report-paper.ts";
import { SECTION_KEYS } from "#lib/plans/reports/report-sections.ts";
import { TOUR, wholeMission } from "#tests/support/mission-world.ts";
import { addThread, createPlanWorld } from "#tests/support/plan-world.ts";
import { readPdf } from "#tests/support/read-pdf.ts";

const db = getDatabase();
const SLUG = "tlaquepaque-jalisco";
const TODAY = "2028-01-20";
const NOW = new Date("2028-01-20T18:00:00Z");
let world: Awaited<ReturnType<typeof createPlanWorld>>;
beforeAll(async () => {
  world = await createPlanWorld(db);
  const { indicator } = await addThread(db, world.own.editor);
  const measure = (period: string, value: string) =>
    addMeasurement(db, world.own.editor, {
      ...{ indicatorId: indicator, period, value },
      ...{ note: "Padrón", corrects: "" },
    });
  await measure("2027", "57");
  await measure("2028-01", "99");
});

const begin = (actor = world.own.editor, year = "2027") => beginReport(db, actor, year, TODAY);
const publish = (actor = world.own.head, corrects = "", year = "2027") =>
  publishReport(db, actor, { year, input: { corrects } }, NOW);
const read = async () => (await findReport(db, world.own.reader, "2027", TODAY))!;

async function write(key: (typeof SECTION_KEYS)[number], text: string): Promise<void> {
  const { id, revision } = (await read()).sections.get(key)!;
  await saveItem(db, world.own.editor, { kind: "section", id, revision, values: { text } });
}

it("needs an adopted plan and a year that has begun, and says so", async () => {
  await expect(begin()).rejects.toMatchObject({
    message: expect.stringContaining("no tiene un plan adoptado"),
  });
  const adoption = { instrument: "DECREE", reference: "Acta 1", adoptedOn: "2027-01-15" };
  await adoptPlan(db, world.own.head, adoption, TODAY);
  await expect(begin(world.own.editor, "2029")).rejects.toMatchObject({
    message: "El año 2029 todavía no empieza: no hay de qué informar.",
  });
  for (const year of ["", "x", "1999", "20270"])
    await expect(begin(world.own.editor, year)).rejects.toMatchObject({ code: "not_found" });
  await expect(begin(world.own.reader)).rejects.toMatchObject({ code: "forbidden" });
  await expect(begin(world.dgcp.head)).rejects.toMatchObject({ code: "not_found" });
  await expect(begin(world.other.head)).rejects.toMatchObject({ code: "invalid" });
  expect(await findReport(db, world.other.head, "2027", TODAY)).toBeNull();
  expect(await listReportYears(db, world.own.reader, TODAY)).toMatchObject([
    { year: 2028, begun: false, editions: 0 },
    { year: 2027, begun: false, editions: 0 },
  ]);
});

it("is opened once and written by its office alone", async () => {
  await Promise.all([begin(), begin(), begin(world.own.head)]);
  expect([...(await read()).sections.keys()].sort()).toEqual([...SECTION_KEYS].sort());
  const { id } = (await read()).sections.get("opening")!;
  const save = { kind: "section", id, revision: 1, values: { text: "x" } } as const;
  await expect(saveItem(db, world.other.head, save)).rejects.toMatchObject({ code: "not_found" });
  await expect(saveItem(db, world.own.reader, save)).rejects.toMatchObject({ code: "forbidden" });
});

it("is made of what there is, and made again until it is published", async () => {
  const { report } = await read();
  expect(report).toMatchObject({
    ...{ year: 2027, cutoff: "2027-12-31", slug: SLUG, place: "Tlaquepaque, Jalisco" },
    plan: { version: 1 },
    objectives: [{ light: "amber", axis: "Talento que va y vuelve", state: "" }],
    // What was measured in 2028 is not of this report.
    indicators: [
      { baseValue: "40", targetValue: "60", lastPeriod: "2027", lastValue: "57", lastNote: "Padrón" },
    ],
    program: [{ deliverable: "Primera convocatoria", amount: "250000.5", currency: "MXN" }],
    versions: [{ number: 1, adoptedOn: "2027-01-15" }],
  });
  expect(report.quarters.map(({ sent }) => sent)).toEqual([null, null, null, null]);
  await beginQuarter(db, world.own.editor, "2027-T4", TODAY);
  for (const { item } of (await findQuarter(db, world.own.editor, "2027-T4"))!.lines) {
    const values = { state: "DONE", text: "Hecho", amount: "900", currency: "EUR" };
    await saveItem(db, world.own.editor, { kind: "progress", id: item!.id, revision: 1, values });
  }
  await sendQuarter(db, world.own.head, { period: "2027-T4", input: { corrects: "" } }, NOW);
  const again = (await read()).report;
  expect(again.quarters[3]).toMatchObject({ sent: { number: 1 }, lines: [{ state: "DONE" }, {}] });
  expect(again.objectives[0]).toMatchObject({ state: "DONE" });
});

it("is published by the head, once, with a presentation", async () => {
  await expect(publish(world.own.editor)).rejects.toMatchObject({ code: "forbidden" });
  await expect(publish()).rejects.toMatchObject({ message: expect.stringContaining("presentación") });
  await write("opening", "En 2027 abrimos la primera convocatoria & llegamos a 57 becas.");
  expect(await listReports(db)).toEqual([]);
  const [one, two] = await Promise.allSettled([publish(), publish()]);
  expect([one!.status, two!.status].sort()).toEqual(["fulfilled", "rejected"]);
  expect(await listReports(db)).toMatchObject([{ slug: SLUG, year: 2027, editions: 1 }]);
  const { text, head } = (await findReportEdition(SLUG, "2027", undefined, db))!;
  expect(createHash("sha256").update(text).digest("hex")).toBe(head.sha256);
  expect(text).not.toContain(world.own.head.name);
});

it("stays as it was, and another edition says what it corrects", async () => {
  const first = (await findReportEdition(SLUG, "2027", undefined, db))!;
  await write("objectives", "Fueron 57 y no 60: una universidad se retiró.");
  expect(await findReportEdition(SLUG, "2027", undefined, db)).toEqual(first);
  await expect(publish()).rejects.toMatchObject({ fields: { corrects: expect.any(String) } });
  expect(await publish(world.own.head, "Explica los objetivos.")).toBe(2);
  expect(await findReportEdition(SLUG, "2027", "1", db)).toMatchObject({ text: first.text });
  expect(await findReportEdition(SLUG, "2027", "x", db)).toMatchObject({
    ...{ isAsked: false, head: { number: 2, corrects: "Explica los objetivos." } },
    editions: [{ number: 2 }, { number: 1 }],
  });
  for (const statement of [
    "UPDATE plan_report_editions SET corrects = 'x'",
    "DELETE FROM plan_report_editions",
    "TRUNCATE plan_report_editions",
  ])
    await expect(db.$executeRawUnsafe(statement)).rejects.toThrow(/no se cambia ni se borra/);
  for (const [slug, year] of [
    ["yucatan", "2027"],
    [SLUG, "2026"],
    [SLUG, "x"],
  ] as const)
    expect(await findReportEdition(slug, year, undefined, db)).toBeNull();
});

it("is a tagged PDF that says what the page says, the same each time", async () => {
  const published = (await findReportEdition(SLUG, "2027", undefined, db))!;
  const bytes = await drawReport(published);
  const pdf = await readPdf(bytes);
  expect(pdf.marked).toBe(true);
  expect(pdf.untagged).toEqual([]);
  expect(pdf.info).toMatchObject({ Language: "es-MX" });
  expect(pdf.count("H1")).toBe(1);
  expect(pdf.outline).toEqual(expect.arrayContaining(["Objetivos", "Indicadores", "Avance por trimestre"]));
  const text = pdf.text.replace(/\s+/g, " ");
  for (const said of [
    "57 becas",
    "Fueron 57 y no 60",
    "Última medición: 57 becas (2027). Padrón",
    "1,800 EUR",
    "250,000.50 MXN",
    "Qué cuenta:",
    "Explica los objetivos.",
  ])
    expect(text).toContain(said);
  expect(text.replace(/ /g, "")).toContain(published.head.sha256);
  const paper = paperOfReport(published, { origin: getSettings().appUrl, demo: true });
  expect(await renderPaper(paper)).toEqual(bytes);
});

it("counts the tours that ended in the year, and says nothing of them in an edition from before they were kept", async () => {
  const before = (await findReportEdition(SLUG, "2027", undefined, db))!;
  expect(figuresOf(before.report)).toContainEqual(
    expect.objectContaining({ label: "Giras y visitas", value: "0 y 0" }),
  );
  const { id } = await wholeMission(db, world.own.editor);
  const { report } = await read();
  expect(report.missions).toMatchObject({
    tours: 1,
    visits: 0,
    reported: 0,
    commitments: { total: 1, open: 1 },
  });
  // Nothing of it is told by name while its office does not show it.
  expect(report.missions!.published).toEqual([]);
  await sendMission(db, world.own.head, id, NOW);
  await setMissionPublished(db, world.own.head, { missionId: id, published: true, showProgramme: false });
  expect((await read()).report.missions).toMatchObject({ reported: 1, published: [{ title: TOUR.title }] });

  const { missions: _, ...old } = before.report;
  const { missions: __, ...words } = old.words;
  const former = readReport(JSON.stringify({ ...old, words }));
  expect(former.words.missions).toBe("");
  expect(REPORT_BLOCKS.missions(former)).toEqual([]);
  expect(figuresOf(former).map(({ label }) => label)).not.toContain("Giras y visitas");
});

it("gives its indicators as a table", async () => {
  const { report } = (await findReportEdition(SLUG, "2027", undefined, db))!;
  const csv = String(await writeTable("csv", indicatorTable(report)));
  expect(csv.split("\r\n")[1]).toContain("Becas otorgadas,becas");
  expect((await writeTable("xlsx", indicatorTable(report))).length).toBeGreaterThan(1000);
});
