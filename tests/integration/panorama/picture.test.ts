import { PrismaPg } from "@prisma/adapter-pg";
import { beforeAll, expect, it } from "vitest";
import { setAttendance } from "#lib/events/attendance/record-attendance.ts";
import { createEvent } from "#lib/events/save-event.ts";
import { PrismaClient } from "#lib/generated/prisma/client.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createMission } from "#lib/missions/create-mission.ts";
import { setMissionPublished } from "#lib/missions/publishing/publish-mission.ts";
import { setMissionShared } from "#lib/missions/publishing/share-mission.ts";
import { sendReport } from "#lib/missions/reports/send-report.ts";
import { recordResult } from "#lib/missions/results/record-result.ts";
import { takeBackResult } from "#lib/missions/results/take-back-result.ts";
import { type FigureKey, figuresFor, showFigure } from "#lib/panorama/figures/figures.ts";
import { figureJson } from "#lib/panorama/files/figure-json.ts";
import { readPanoramaQuery } from "#lib/panorama/panorama-query.ts";
import { listActivities } from "#lib/panorama/reading/list-activities.ts";
import { readPicture } from "#lib/panorama/reading/read-picture.ts";
import type { Viewer } from "#lib/panorama/viewer.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { createPublicEvent, dayOfMarch, TYPED_EVENT, writeGuests } from "#tests/support/event-world.ts";
import { AFTERWARDS, TOUR, wholeMission } from "#tests/support/mission-world.ts";
import { wholeTie } from "#tests/support/tie-world.ts";
import { walkTo } from "#tests/support/walk-case.ts";
import { sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";

const db = getDatabase();
const TODAY = "2027-06-15";
let world: World;

const filtersOf = (params: Record<string, string>) => readPanoramaQuery(params, TODAY).filters;
const YEAR = filtersOf({ periodo: "2027" });
const WHOLE = filtersOf({ desde: "2000-01-01", hasta: "2030-01-01" });
const FIRST = { page: 1, pageSize: 500 };
const titles = async (viewer: Viewer) =>
  (await listActivities(db, viewer, YEAR, FIRST)).rows.map(({ title }) => title).sort();

beforeAll(async () => {
  world = await createWorld(db);
  await createEvent(db, world.own.editor, { ...TYPED_EVENT, title: "Borrador de evento" });
  await createPublicEvent(db, world.own.head);
  await createPublicEvent(db, world.other.head, {
    ...{
      title: "Feria de Lyon",
      countryCode: "FR",
      stateCode: "",
      city: "Lyon",
      kind: "feria",
      areas: ["comercio"],
    },
    organisers: "Cámara de Lyon",
  });
  await createMission(db, world.own.editor, { ...TOUR, title: "Gira callada" });
  const shared = await createMission(db, world.own.editor, { ...TOUR, title: "Gira compartida" });
  await setMissionShared(db, world.own.head, { missionId: shared, shared: true });
  const { id, parts } = await wholeMission(db, world.own.editor, { title: "Gira pública" });
  await sendReport(db, world.own.head, id, AFTERWARDS);
  await setMissionPublished(db, world.own.head, { missionId: id, published: true, showProgramme: true });
  for (const [amount, currency] of [
    ["1000", "MXN"],
    ["50.25", "EUR"],
    ["2000", "MXN"],
  ] as const)
    await recordResult(
      db,
      world.own.editor,
      {
        missionId: id,
        commitmentId: parts.commitment,
        input: { kind: "INVESTMENT", happenedOn: "2027-05-10", amount, currency, note: "Nota privada" },
      },
      AFTERWARDS,
    );
  await saveAgreement(db, sampleAgreement({ municipality: "Tepic", areas: ["cultura", "salud"] }));
});

it("anyone sees what is public alone: no draft, no tour that is not published, nobody's name", async () => {
  expect((await titles("anyone")).filter((title) => !title.startsWith("Acuerdo"))).toEqual([
    ...["Feria de Lyon", "Foro de ciudades hermanas", "Gira pública"],
  ]);
  const picture = await readPicture(db, "anyone", WHOLE, TODAY);
  const told = figuresFor("anyone")
    .map((key) => figureJson(showFigure(key, picture), { today: TODAY, demo: false }))
    .join("\n");
  for (const secret of [
    "Borrador",
    "callada",
    "compartida",
    "Marie Roux",
    "Julia Arce",
    "Nota privada",
    "dictamen",
  ])
    expect(told, secret).not.toContain(secret);
  expect([picture.turns, picture.answered]).toEqual([null, null]);
});

it("each person sees theirs, what others share, and nothing else", async () => {
  const own = await titles(world.own.reader);
  expect(own).toEqual(expect.arrayContaining(["Gira callada", "Gira compartida", "Gira pública"]));
  expect(own).not.toContain("Borrador de evento");
  for (const stranger of [world.other.head, world.dgcp.officer, world.parent.head]) {
    const seen = await titles(stranger);
    expect(seen).toContain("Gira compartida");
    expect(seen).not.toContain("Gira callada");
  }
});

/** Every row of a figure of activities leads to a list of as many. */
it.each(["anyone", "own", "dgcp"] as const)(
  "counts are those of the lists that they open, for %s",
  async (who) => {
    const viewer: Viewer = who === "anyone" ? who : who === "own" ? world.own.head : world.dgcp.head;
    for (const filters of [
      WHOLE,
      YEAR,
      { ...WHOLE, estado: "14" },
      { ...WHOLE, pais: "FR" },
      { ...WHOLE, tema: "cultura" },
    ]) {
      const picture = await readPicture(db, viewer, filters, TODAY);
      const all = await listActivities(db, viewer, filters, FIRST);
      expect(picture.counts.total).toBe(all.total);
      const counted: FigureKey[] = [
        ...([
          "tipos",
          "meses",
          "temas",
          "estados",
          "paises",
          "oficinas-paises",
          "oficinas-instituciones",
        ] as const),
      ];
      for (const key of counted)
        for (const { cells, to } of showFigure(key, picture).rows) {
          const list = await listActivities(db, viewer, { ...filters, ...to }, FIRST);
          expect(list.total, `${key} ${cells.join(" ")}`).toBe(cells.at(-1));
        }
    }
  },
);

it("a case is its office's and the DGCP's, and its state's while the municipality shares it", async () => {
  const id = await walkTo(db, world, "referral");
  const tie = await wholeTie(db, world.own.editor);
  const seen = async (viewer: Viewer) =>
    (await listActivities(db, viewer, WHOLE, FIRST)).rows.map((row) => row.id);
  const { own, dgcp, parent, other, cja } = world;
  for (const viewer of [own.reader, dgcp.officer, parent.head]) expect(await seen(viewer)).toContain(id);
  for (const viewer of ["anyone", other.head, cja.head, world.admin] as const)
    expect(await seen(viewer)).not.toContain(id);
  expect(await seen(dgcp.officer)).toContain(tie.parts.activity);
  for (const viewer of ["anyone", other.head, cja.head, parent.head] as const)
    expect(await seen(viewer)).not.toContain(tie.parts.activity);
  const { officeId } = own.head;
  await db.office.update({ where: { id: officeId }, data: { sharesWithParent: false } });
  expect(await seen(parent.head)).not.toContain(id);
  await db.office.update({ where: { id: officeId }, data: { sharesWithParent: true } });
});

it("never adds currencies", async () => {
  const picture = await readPicture(db, "anyone", YEAR, TODAY);
  expect(picture.results.invested).toEqual([
    { currency: "EUR", amount: "50.25", count: 1 },
    { currency: "MXN", amount: "3000.00", count: 2 },
  ]);
});

it("counts what came of something while it stands: not what was taken back, nor a mark that was undone", async () => {
  const training = await createPublicEvent(db, world.own.head, { kind: "capacitacion", capacity: "9" });
  const guests = await writeGuests(db, training.id, 2);
  const session = await db.eventSession.findFirstOrThrow({
    where: { eventId: training.id },
    orderBy: { startsAt: "asc" },
  });
  const mark = (registrationId: string, came: boolean) =>
    setAttendance(
      db,
      world.own.head,
      { eventId: training.id, sessionId: session.id, registrationId, came },
      dayOfMarch(20),
    );
  const results = async () => (await readPicture(db, "anyone", YEAR, TODAY)).results;
  for (const guest of guests) await mark(guest.id, true);
  expect(await results()).toMatchObject({ attended: 2, trainingAttendances: 2, trainingHours: 5 });
  await mark(guests[0]!.id, false);
  expect(await results()).toMatchObject({ attended: 1, trainingAttendances: 1 });
  const mistaken = await db.missionResult.findFirstOrThrow({
    where: { currency: "EUR" },
    select: { id: true, commitment: { select: { missionId: true } } },
  });
  const { id, commitment } = mistaken;
  await takeBackResult(
    db,
    world.own.editor,
    { missionId: commitment.missionId, id, input: { reason: "Se anotó en otra gira." } },
    AFTERWARDS,
  );
  expect((await results()).invested.map(({ currency }) => currency)).toEqual(["MXN"]);
});

it("tells the states and the municipalities that did nothing, and not those that did", async () => {
  const rows = showFigure("sin-actividad", await readPicture(db, "anyone", YEAR, TODAY)).rows.map(
    ({ cells }) => cells,
  );
  expect(rows.filter(([what]) => what === "Estado")).toHaveLength(30);
  expect(rows.some(([, , name]) => name === "Jalisco" || name === "Tlaquepaque")).toBe(false);
  const before = filtersOf({ periodo: "2001" });
  const quiet = showFigure("sin-actividad", await readPicture(db, "anyone", before, TODAY)).rows;
  expect(quiet.map(({ cells }) => cells[2])).toContain("Tlaquepaque");
});

it("asks the database as much for many as for few", async () => {
  let asked = 0;
  const counted = new PrismaClient({
    adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL! }),
    log: [{ emit: "event", level: "query" }],
  });
  counted.$on("query", () => (asked += 1));
  const measure = async (viewer: Viewer) => {
    await readPicture(counted, viewer, WHOLE, TODAY);
    asked = 0;
    await readPicture(counted, viewer, WHOLE, TODAY);
    await listActivities(counted, viewer, WHOLE, FIRST);
    return asked;
  };
  const few = [await measure("anyone"), await measure(world.own.head), await measure(world.dgcp.head)];
  for (let more = 0; more < 12; more += 1) {
    await createPublicEvent(db, world.other.head, { title: `Evento ${more}` });
    await createMission(db, world.own.editor, { ...TOUR, title: `Gira ${more}` });
  }
  const many = [await measure("anyone"), await measure(world.own.head), await measure(world.dgcp.head)];
  expect(many).toEqual(few);
  await counted.$disconnect();
});
