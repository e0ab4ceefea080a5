import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import type { AgreementActKind } from "#lib/generated/prisma/enums.ts";
import { createDatabase } from "#lib/kernel/db.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { ACT_KINDS } from "#lib/registry/acts/act-kinds.ts";
import { type NewAct, recordActs } from "#lib/registry/acts/record-acts.ts";
import { hashLeaf } from "#lib/registry-log/merkle-tree.ts";
import { verifyLog } from "#lib/registry-log/verify-log.ts";
import { type SampleAgreement, sampleAgreement, saveAgreement } from "../sample-agreement.ts";

const db = createDatabase(process.env.DATABASE_URL!, 8);
beforeAll(() => loadCatalogues(db));
afterAll(async () => {
  expect((await verifyLog(db)).fault).toBeNull();
  await db.$disconnect();
});

const save = (changes: Partial<SampleAgreement> = {}) => saveAgreement(db, sampleAgreement(changes));
const act = (agreementId: string, changes: Partial<NewAct> = {}): NewAct => ({
  agreementId,
  kind: "TERMINATION",
  effectiveOn: "2026-06-01",
  registeredOn: "2026-06-10",
  reason: "Las partes lo dieron por terminado.",
  author: { name: "Quien inscribe", officeKind: "CJA" },
  at: new Date("2026-06-10T18:00:00Z"),
  ...changes,
});
const correction = { kind: "CORRECTION", reason: "Se capturó mal." } as const;
const pdf = { name: "a.pdf", mime: "application/pdf", size: 9, sha256: "ab".repeat(32), storageKey: "k" };
const leavesOf = async (agreementId: string) => {
  const rows = await db.registryLeaf.findMany({ where: { agreementId }, orderBy: { index: "asc" } });
  return rows.map((row) => ({ ...row, facts: JSON.parse(row.record) as Record<string, unknown> }));
};

test("an act changes the agreement, keeps what it changed, and leaves the whole facts in the log", async () => {
  const id = await save({ validity: "FIXED", endsOn: "2028-01-01" });
  const [recorded] = await recordActs(db, [
    act(id, { kind: "EXTENSION", sets: { endsOn: "2031-01-01" }, documents: [pdf] }),
  ]);
  expect(recorded).toMatchObject({ agreementId: id, position: 1 });
  const row = await db.agreement.findUniqueOrThrow({
    where: { id },
    include: { acts: true, documents: true },
  });
  expect(row.endsOn).toEqual(dateColumn("2031-01-01"));
  expect(row.acts[0]).toMatchObject({ changes: { termina: { de: "2028-01-01", a: "2031-01-01" } } });
  expect(row.documents[0]).toMatchObject({ actId: recorded!.id, sha256: pdf.sha256 });
  const [inscription, extension] = await leavesOf(id);
  expect(inscription!.facts).toMatchObject({ acto: "inscripcion", termina: "2028-01-01", documentos: null });
  expect(inscription!.facts).not.toHaveProperty("asiento");
  expect(extension!.facts).toMatchObject({
    acto: "prorroga",
    numero: row.number,
    termina: "2031-01-01",
    contrapartes: [{ nombre: "Ciudad de Lyon" }],
    documentos: [{ sha256: pdf.sha256, acto: 1 }],
    asiento: { lugar: 1, surte_efectos: "2026-06-01", inscrito: "2026-06-10" },
  });
  expect(JSON.stringify(extension!.facts)).not.toContain("Quien inscribe");
  expect(Buffer.from(extension!.hash)).toEqual(hashLeaf(extension!.record));
});

test("a kind does what it is: ends, replaces, withdraws, reinstates", async () => {
  const other = sampleAgreement();
  await saveAgreement(db, other);
  const [ended, replaced, withdrawn] = [await save(), await save(), await save()];
  await recordActs(db, [
    act(ended),
    act(replaced, { kind: "REPLACEMENT", sets: { replacedBy: other.number } }),
    act(withdrawn, { kind: "WITHDRAWAL" }),
  ]);
  const state = (id: string) =>
    db.agreement.findUniqueOrThrow({
      where: { id },
      select: { terminatedOn: true, replacedBy: true, withdrawnAt: true },
    });
  const none = { terminatedOn: null, replacedBy: null, withdrawnAt: null };
  const terminatedOn = dateColumn("2026-06-01");
  expect(await state(ended)).toEqual({ ...none, terminatedOn });
  expect(await state(replaced)).toEqual({ ...none, terminatedOn, replacedBy: other.number });
  expect(await state(withdrawn)).toEqual({ ...none, withdrawnAt: new Date("2026-06-10T18:00:00Z") });
  await recordActs(db, [act(withdrawn, { kind: "REINSTATEMENT" })]);
  expect(await state(withdrawn)).toEqual(none);
  expect((await leavesOf(withdrawn)).map(({ facts }) => [facts.acto, facts.retirado])).toEqual([
    ["inscripcion", undefined],
    ["retiro", "2026-06-10"],
    ["restitucion", undefined],
  ]);
});

test("a correction replaces lists whole and says each fact before and after", async () => {
  const id = await save({ areas: ["cultura", "turismo"] });
  const sets = {
    municipality: "Tepatitlán",
    level: "MUNICIPAL" as const,
    areas: ["turismo", "educacion"],
    counterparts: [
      { name: "Ciudad de París", type: "GOVERNMENT" as const, countryCode: "FR", place: "París" },
      { name: "Red Global", type: "CIVIL_SOCIETY" as const, countryCode: null, place: "" },
    ],
  };
  await recordActs(db, [act(id, { ...correction, sets })]);
  const { changes } = await db.agreementAct.findFirstOrThrow({ where: { agreementId: id } });
  expect(changes).toMatchObject({
    nivel: { de: "STATE", a: "MUNICIPAL" },
    municipio: { de: null, a: "Tepatitlán" },
    areas: { de: ["cultura", "turismo"], a: ["educacion", "turismo"] },
    contrapartes: { a: [{ nombre: "Ciudad de París" }, { nombre: "Red Global", pais: null }] },
  });
  expect(Object.keys(changes as object)).toHaveLength(4);
});

test("what makes no sense is refused, and leaves nothing behind", async () => {
  const id = await save();
  const hidden = await save({ published: false });
  const withdrawn = await save({ withdrawnOn: "2026-03-01" });
  const refused: NewAct[][] = [
    [act(hidden)],
    [act("00000000-0000-4000-8000-000000000000")],
    [act(id), act(id, { kind: "WITHDRAWAL" })],
    [
      act(id, {
        ...correction,
        sets: { title: (await db.agreement.findUniqueOrThrow({ where: { id } })).title },
      }),
    ],
    [act(id, { kind: "REINSTATEMENT" })],
    [act(withdrawn)],
    [act(withdrawn, { kind: "WITHDRAWAL" })],
    [act(id, { kind: "REPLACEMENT" })],
    [act(id, { kind: "REPLACEMENT", sets: { replacedBy: "RAI-1900-00001" } })],
    [act(id, { reason: " " })],
    [act(id, { sets: { endsOn: "2030-01-01" } })],
  ];
  for (const acts of refused) await expect(recordActs(db, acts), JSON.stringify(acts)).rejects.toThrow();
  expect(await db.agreementAct.count({ where: { agreementId: { in: [id, hidden, withdrawn] } } })).toBe(0);
  expect(await leavesOf(id)).toHaveLength(1);
});

test("of two who saw the same place free, one gets it", async () => {
  const id = await save();
  const results = await Promise.allSettled([
    recordActs(db, [act(id, { position: 1 })]),
    recordActs(db, [act(id, { kind: "ADDENDUM", position: 1 })]),
  ]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await leavesOf(id)).toHaveLength(2);
});

test("twenty at once take their places in the log without a hole", async () => {
  const ids = [];
  for (let made = 0; made < 20; made++) ids.push(await save());
  await Promise.all([
    recordActs(
      db,
      ids.slice(0, 10).map((id) => act(id)),
    ),
    recordActs(
      db,
      ids.slice(10).map((id) => act(id)),
    ),
    save(),
  ]);
  const leaves = await db.registryLeaf.findMany({ orderBy: { index: "asc" }, select: { index: true } });
  expect(leaves.map(({ index }) => Number(index))).toEqual(leaves.map((_, place) => place));
});

test("what is published changes by acts alone, and an act is never rewritten", async () => {
  const id = await save();
  await recordActs(db, [act(id)]);
  const sql = (text: string) => db.$executeRawUnsafe(text.replaceAll("$id", `'${id}'`));
  const refusals = [
    "UPDATE agreements SET title = 'Otro' WHERE id = $id",
    "UPDATE agreements SET terminated_on = NULL WHERE id = $id",
    "UPDATE agreement_counterparts SET place = 'París' WHERE agreement_id = $id",
    "DELETE FROM agreement_areas WHERE agreement_id = $id",
    "INSERT INTO agreement_areas (agreement_id, area_key) VALUES ($id, 'turismo')",
    "INSERT INTO agreement_documents (id, agreement_id, name, mime, size, sha256, storage_key) VALUES (gen_random_uuid(), $id, 'x', 'x', 1, repeat('a', 64), 'x')",
    "UPDATE agreement_acts SET reason = 'Otro' WHERE agreement_id = $id",
    "DELETE FROM agreement_acts WHERE agreement_id = $id",
    "TRUNCATE agreement_acts CASCADE",
    "INSERT INTO agreement_acts SELECT (jsonb_populate_record(x, jsonb_build_object('id', gen_random_uuid(), 'position', 2))).* FROM agreement_acts x WHERE agreement_id = $id",
    "INSERT INTO registry_leaves SELECT (SELECT max(index) + 1 FROM registry_leaves), agreement_id, NULL, record, hash, logged_at FROM registry_leaves WHERE agreement_id = $id LIMIT 1",
  ];
  for (const text of refusals) await expect(sql(text), text).rejects.toThrow();
  // What the register does not say is free to change.
  await sql("UPDATE agreements SET text = 'Leído otra vez', title = title WHERE id = $id");
  expect(await db.registryTouched.count()).toBe(0);
});

test("the log and the screens name the kinds alike", async () => {
  const rows = await db.$queryRaw<{ kind: AgreementActKind; name: string }[]>`
    SELECT kind::text AS kind, act_name(kind) AS name FROM unnest(enum_range(NULL::"AgreementActKind")) AS kind`;
  expect(rows).toEqual(Object.entries(ACT_KINDS).map(([kind, { slug }]) => ({ kind, name: slug })));
});
