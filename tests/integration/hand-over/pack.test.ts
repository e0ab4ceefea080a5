import { randomBytes, randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createContribution } from "#lib/bulletin/contributions/save-contribution.ts";
import { attachMaterial } from "#lib/events/aftermath/materials.ts";
import { setAttendance } from "#lib/events/attendance/record-attendance.ts";
import { inviteCohost } from "#lib/events/cohosts/invite-cohost.ts";
import { beginPack } from "#lib/hand-over/packs/begin-pack.ts";
import { eraseOldPacks, erasePack } from "#lib/hand-over/packs/erase-pack.ts";
import { listPacks } from "#lib/hand-over/packs/list-packs.ts";
import { openPack } from "#lib/hand-over/packs/open-pack.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { attachMissionFile } from "#lib/missions/files/attach-file.ts";
import { findMission } from "#lib/missions/reading/read-mission.ts";
import { sendReport } from "#lib/missions/reports/send-report.ts";
import { adoptPlan } from "#lib/plans/adopting/adopt-plan.ts";
import { addItem } from "#lib/plans/editing/add-item.ts";
import { attachTieFile } from "#lib/ties/files/attach-file.ts";
import { createWholeDraft, everyone } from "#tests/support/case-world.ts";
import { createPublicEvent, dayOfMarch, writeGuests } from "#tests/support/event-world.ts";
import { makePdf } from "#tests/support/files.ts";
import { AFTERWARDS, TOUR, wholeMission } from "#tests/support/mission-world.ts";
import { TIE, wholeTie } from "#tests/support/tie-world.ts";
import { addThread, createPlanWorld } from "#tests/support/plan-world.ts";
import { addStored, checkSums, makePack, newStorage, readWhole, unzip } from "./pack-world.ts";

const db = getDatabase();
const GONE = { code: "not_found" };
const SECRET = "argon2-que-nadie-debe-ver";
let world: Awaited<ReturnType<typeof createPlanWorld>>;
let storage: Awaited<ReturnType<typeof newStorage>>;
let caseId: string;
const bytes = randomBytes(300_000);

beforeAll(async () => {
  world = await createPlanWorld(db);
  storage = await newStorage();
  await addThread(db, world.own.editor);
  await addItem(db, world.own.editor, "commitment", { name: "Red de ciudades", kind: "MEMBERSHIP" });
  await addItem(db, world.own.editor, "actor", { name: "Ana <b>Ruiz</b>", contact: "ana@lyon.example" });
  const adoption = { instrument: "OTHER", reference: "Oficio 1", adoptedOn: "2027-01-01" };
  await adoptPlan(db, world.own.head, adoption, "2027-01-01");
  caseId = await createWholeDraft(db, world, ["REQUEST", "DRAFT"]);
  await addStored(db, storage, caseId, { name: "Anexo técnico.pdf", bytes });
  await addStored(db, storage, caseId, { name: "Anexo técnico.pdf", bytes: randomBytes(100), version: 2 });
  await db.user.update({
    where: { id: world.own.head.id },
    data: { passwordHash: SECRET, totpSecret: SECRET },
  });
});
afterAll(() => rm(storage.folder, { recursive: true }));

it("holds everything of the office, and every sum is right", async () => {
  const id = await makePack(db, storage, world.own.head);
  const files = await unzip(await readWhole(db, storage, world.own.head, id));
  expect(checkSums(files)).toEqual({ checked: files.size - 1, failed: [] });
  const index = files.get("index.html")!.toString();
  for (const said of [
    "Otorgar 120 becas",
    "Red de ciudades",
    "ana@lyon.example",
    "Versión 1",
    "Acuerdo de prueba",
  ])
    expect(index, said).toContain(said);
  expect(index).toContain("Ana &lt;b&gt;Ruiz&lt;/b&gt;");
  expect(index).not.toMatch(/https?:\/\/(?!www\.w3\.org)[^<"]*\.(css|js|woff)/);
  const documents = [...files].filter(([path]) => path.startsWith("documentos/"));
  expect(documents).toHaveLength(2);
  expect(documents.some(([, content]) => content.equals(bytes))).toBe(true);
  for (const [path, content] of files) expect(content.includes(SECRET), path).toBe(false);
  const version = await db.planVersion.findFirstOrThrow({ where: { planId: world.planId } });
  expect(files.get("plan/plan-1/version-1.json")!.toString()).toBe(version.content);
});

it("holds the tours and visits: their tables, their documents and the very text of their reports", async () => {
  const { id: missionId } = await wholeMission(db, world.own.editor);
  const incoming = { name: "minuta.pdf", maxBytes: 1_000_000, missionId };
  const minute = await makePdf(["Minuta"]);
  await attachMissionFile(db, storage, world.own.editor, {
    ...incoming,
    file: (async function* () {
      yield minute;
    })(),
  });
  await sendReport(db, world.own.head, missionId, AFTERWARDS);
  const pack = await makePack(db, storage, world.own.head);
  const files = await unzip(await readWhole(db, storage, world.own.head, pack));
  expect(checkSums(files).failed).toEqual([]);
  const { code } = (await findMission(db, world.own.head, missionId))!;
  expect(files.get(`documentos/giras/${code}/001 minuta.pdf`)!.equals(minute)).toBe(true);
  const { content } = await db.missionReportEdition.findFirstOrThrow({ where: { missionId } });
  expect(files.get(`giras/${code}-informe-1.json`)!.toString()).toBe(content);
  expect(files.get("tablas/giras.csv")!.toString()).toContain(TOUR.title);
  expect(files.get("tablas/compromisos-de-giras.csv")!.toString()).toContain("Enviar cien libros");
});

it("holds what was written for the bulletin and what was tied to notices", async () => {
  const text = {
    title: "Lo que aprendimos",
    byline: "",
    body: "Recibir bien empieza un mes antes.",
    areas: "",
  };
  await createContribution(db, world.own.editor, text);
  await createContribution(db, world.other.editor, { ...text, title: "De otra oficina" });
  const pack = await makePack(db, storage, world.own.head);
  const files = await unzip(await readWhole(db, storage, world.own.head, pack));
  const table = files.get("tablas/colaboraciones.csv")!.toString();
  expect(table).toContain(text.title);
  expect(table).not.toContain("De otra oficina");
  expect(files.has("tablas/comunicados.csv")).toBe(true);
});

it("holds the events: with whom, how many came and what they left, and of nobody a name", async () => {
  const { own, other } = world;
  const { id, code } = await createPublicEvent(db, own.head);
  const guests = await writeGuests(db, id, 2);
  const session = await db.eventSession.findFirstOrThrow({ where: { eventId: id } });
  const came = { eventId: id, sessionId: session.id, registrationId: guests[0]!.id, came: true };
  await setAttendance(db, own.head, came, dayOfMarch(20));
  await inviteCohost(db, own.head, { eventId: id, officeId: other.head.officeId, message: "", door: false });
  const bytes = await makePdf(["Presentación"]);
  const file = (async function* () {
    yield bytes;
  })();
  await attachMaterial(db, storage, own.head, { eventId: id, name: "taller.pdf", maxBytes: 1_000_000, file });
  const pack = await makePack(db, storage, own.head);
  const files = await unzip(await readWhole(db, storage, own.head, pack));
  expect(checkSums(files).failed).toEqual([]);
  expect(files.get(`documentos/eventos/${code}/001 taller.pdf`)!.equals(bytes)).toBe(true);
  const table = files.get("tablas/eventos.csv")!.toString();
  expect(table).toContain(`${other.head.officeName} (por responder)`);
  for (const [path, content] of files) expect(content.includes("Persona 0"), path).toBe(false);
});

it("is the same bytes whenever it is asked, and any part of it is that part", async () => {
  const id = await makePack(db, storage, world.own.head);
  const whole = await readWhole(db, storage, world.own.head, id);
  const pack = await openPack(db, storage, world.own.head, id);
  expect(pack.size).toBe(whole.length);
  for (const start of [0, 1, 1000, 200_000, whole.length - 30])
    for (const length of [1, 29, 150_000]) {
      const end = Math.min(start + length, whole.length) - 1;
      const part = Buffer.concat(await Array.fromAsync(pack.read({ start, end })));
      expect(part.equals(whole.subarray(start, end + 1)), `${start}-${end}`).toBe(true);
    }
});

it("says which documents are not what was recorded, and hides none", async () => {
  const spoiled = await addStored(db, storage, caseId, {
    name: "dañado.pdf",
    bytes: randomBytes(5000),
    version: 3,
  });
  const lost = await addStored(db, storage, caseId, {
    name: "perdido.pdf",
    bytes: randomBytes(50),
    version: 4,
  });
  await writeFile(storage.pathOf(spoiled.storageKey), randomBytes(4000));
  await storage.remove(lost.storageKey);
  const id = await makePack(db, storage, world.own.head);
  const files = await unzip(await readWhole(db, storage, world.own.head, id));
  const index = files.get("index.html")!.toString();
  expect(index).toContain("2 documentos ya no coinciden");
  expect(index).toMatch(/dañado\.pdf: Dañado/);
  expect(index).toMatch(/perdido\.pdf: Falta/);
  const { failed } = checkSums(files);
  expect(failed.map((file) => file.slice(-11))).toEqual([" dañado.pdf", "perdido.pdf"]);
  expect((await listPacks(db, world.own.head))[0]).toMatchObject({
    status: "READY",
    spoiled: 2,
    documents: 6,
  });
  await db.document.deleteMany({ where: { storageKey: { in: [spoiled.storageKey, lost.storageKey] } } });
});

it("is refused rather than sent by halves when one of its documents goes afterwards", async () => {
  const extra = await addStored(db, storage, caseId, { name: "x.pdf", bytes: randomBytes(50), version: 5 });
  const id = await makePack(db, storage, world.own.head);
  await storage.remove(extra.storageKey);
  await expect(openPack(db, storage, world.own.head, id)).rejects.toMatchObject({ code: "conflict" });
  await db.document.deleteMany({ where: { storageKey: extra.storageKey } });
});

it("exists only for those of the office who hand over", async () => {
  const id = await makePack(db, storage, world.own.head);
  for (const actor of everyone(world).filter(({ id: own }) => own !== world.own.head.id)) {
    await expect(openPack(db, storage, actor, id), actor.role).rejects.toMatchObject(GONE);
    await expect(erasePack(db, actor, id), actor.role).rejects.toMatchObject(GONE);
    if (actor.role !== "office_head") {
      await expect(listPacks(db, actor), actor.role).rejects.toMatchObject(GONE);
      await expect(
        beginPack(db, actor, async () => undefined),
        actor.role,
      ).rejects.toMatchObject(GONE);
    } else expect(await listPacks(db, actor), actor.role).toEqual([]);
  }
  for (const bad of ["", "x", randomUUID()])
    await expect(openPack(db, storage, world.own.head, bad)).rejects.toMatchObject(GONE);
});

it("is one when it is asked for many times at once, and goes on after an error", async () => {
  const asked = { count: 0 };
  const start = async () => void (asked.count += 1);
  const ids = await Promise.all([1, 2, 3, 4].map(() => beginPack(db, world.other.head, start)));
  expect(new Set(ids).size).toBe(1);
  expect(asked.count).toBe(1);
  await db.handOverPack.update({ where: { id: ids[0] }, data: { status: "FAILED", failure: "x" } });
  expect(await beginPack(db, world.other.head, start)).toBe(ids[0]);
  expect(asked.count).toBe(2);
});

it("does not change once it is ready: the database refuses", async () => {
  const id = await makePack(db, storage, world.own.head);
  const change = { where: { packId: id }, data: { path: "x" } };
  await expect(db.handOverEntry.updateMany(change)).rejects.toThrow("does not change");
  await expect(db.handOverEntry.deleteMany({ where: { packId: id } })).rejects.toThrow("does not change");
});

it("is erased when its days have passed, or when its people say so; the row and the trail remain", async () => {
  const id = await makePack(db, storage, world.own.head);
  const kept = await makePack(db, storage, world.own.head);
  const day = 24 * 3600_000;
  await db.handOverPack.update({ where: { id }, data: { readyAt: new Date(Date.now() - 8 * day) } });
  await expect(openPack(db, storage, world.own.head, id)).rejects.toMatchObject(GONE);
  await eraseOldPacks(db, new Date());
  expect(await db.handOverEntry.count({ where: { packId: id } })).toBe(0);
  expect(await db.handOverPack.findUnique({ where: { id } })).toMatchObject({ status: "ERASED" });
  await openPack(db, storage, world.own.head, kept);
  await erasePack(db, world.own.head, kept);
  await erasePack(db, world.own.head, kept);
  await expect(openPack(db, storage, world.own.head, kept)).rejects.toMatchObject(GONE);
  const told = await db.auditEntry.findMany({ where: { stream: "hand-over" }, orderBy: { seq: "asc" } });
  const actions = told
    .filter(({ detail }) => JSON.stringify(detail).includes(kept))
    .map(({ action }) => action);
  expect(actions).toEqual(["hand-over:prepare", "hand-over:ready", "hand-over:erase"]);
});

it("holds the ties: their tables, contacts and notes included, and the evidence of their activities", async () => {
  const { id, parts } = await wholeTie(db, world.own.editor);
  const list = await makePdf(["Lista de asistencia"]);
  await attachTieFile(db, storage, world.own.editor, {
    ...{ name: "lista.pdf", maxBytes: 1_000_000, tie: id, activityId: parts.activity },
    file: (async function* () {
      yield list;
    })(),
  });
  const pack = await makePack(db, storage, world.own.head);
  const files = await unzip(await readWhole(db, storage, world.own.head, pack));
  expect(checkSums(files).failed).toEqual([]);
  expect(files.get("documentos/vinculos/vinculo-1/001 lista.pdf")!.equals(list)).toBe(true);
  for (const [table, said] of [
    ["vinculos", TIE.name],
    ["actividades-de-vinculos", "Concierto"],
    ["compromisos-de-vinculos", "Enviar cien libros"],
    ["poa-de-vinculos", "20 personas"],
    ["contactos-de-vinculos", "marie@lyon.example"],
    ["notas-de-vinculos", "Avisar con dos meses."],
    ["propuestas-de-vinculos", "Motivo"],
  ] as const)
    expect(files.get(`tablas/${table}.csv`)!.toString(), table).toContain(said);
});
