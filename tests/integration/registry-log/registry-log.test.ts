import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { createDatabase } from "#lib/kernel/db.ts";
import { hashLeaf, rootFromProof } from "#lib/registry-log/merkle-tree.ts";
import { recordActs } from "#lib/registry/acts/record-acts.ts";
import { proveInclusion } from "#lib/registry-log/prove-inclusion.ts";
import { publishRoot } from "#lib/registry-log/publish-root.ts";
import { verifyLog } from "#lib/registry-log/verify-log.ts";
import { publish, sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";

const db = createDatabase(process.env.DATABASE_URL!, 8);
beforeAll(() => loadCatalogues(db));
afterAll(() => db.$disconnect());

const numberOf = async (id: string) =>
  (await db.agreement.findUniqueOrThrow({ where: { id }, select: { number: true } })).number;
const leafOf = (agreementId: string) => db.registryLeaf.findFirst({ where: { agreementId } });

/** Goes around the database's own rules, as somebody who holds the server could. */
async function tamper(statement: string): Promise<void> {
  await db.$transaction([
    db.$executeRawUnsafe("SET LOCAL session_replication_role = replica"),
    ...statement.split(";").map((part) => db.$executeRawUnsafe(part)),
  ]);
}

/** Tampers, reads what the check says, and puts it back. */
async function faultOf(statement: string, repair: string): Promise<string | null> {
  await tamper(statement);
  const { fault } = await verifyLog(db);
  await tamper(repair);
  expect((await verifyLog(db)).fault).toBeNull();
  return fault;
}

test("an agreement gets its leaf when it is published, not before, and only once", async () => {
  const id = await saveAgreement(db, sampleAgreement({ published: false }));
  expect(await leafOf(id)).toBeNull();
  await publish(db, id);
  const leaf = (await leafOf(id))!;
  expect(Buffer.from(leaf.hash)).toEqual(hashLeaf(leaf.record));
  const facts = JSON.parse(leaf.record) as Record<string, unknown>;
  expect(facts).toMatchObject({
    acto: "inscripcion",
    numero: await numberOf(id),
    contrapartes: [{ nombre: "Ciudad de Lyon", pais: "FR" }],
    areas: ["cultura"],
  });
  await publish(db, id);
  expect(await db.registryLeaf.count({ where: { agreementId: id } })).toBe(1);
});

test("nothing is born published, unpublished again, or rewritten in the log", async () => {
  const id = await saveAgreement(db, sampleAgreement());
  const refusals = [
    db.agreement.update({ where: { id }, data: { publishedAt: null } }),
    db.agreement.update({ where: { id }, data: { publishedAt: new Date() } }),
    db.$executeRaw`UPDATE registry_leaves SET record = '{}' WHERE agreement_id = ${id}::uuid`,
    db.$executeRaw`DELETE FROM registry_leaves`,
    db.$executeRaw`TRUNCATE registry_leaves`,
    db.$executeRaw`
      INSERT INTO agreements SELECT (jsonb_populate_record(a, '{"id": "00000000-0000-4000-8000-000000000001", "number": "RAI-1"}')).*
      FROM agreements a WHERE id = ${id}::uuid`,
  ];
  const results = await Promise.allSettled(refusals);
  expect(results.map(({ status }) => status)).toEqual(refusals.map(() => "rejected"));
});

test("thirty published at once take thirty places with no hole", async () => {
  const ids = await Promise.all(
    Array.from({ length: 30 }, () => saveAgreement(db, sampleAgreement({ published: false }))),
  );
  await Promise.all(ids.map((id) => publish(db, id)));
  const leaves = await db.registryLeaf.findMany({ orderBy: { index: "asc" }, select: { index: true } });
  expect(leaves.map(({ index }) => Number(index))).toEqual(leaves.map((_, place) => place));
  expect((await verifyLog(db)).fault).toBeNull();
});

test("a day has one root, and each leaf under it can be proved with what the evidence carries", async () => {
  const early = await saveAgreement(db, sampleAgreement());
  const now = new Date("2026-03-02T18:00:00Z");
  await publishRoot(db, now);
  const late = await saveAgreement(db, sampleAgreement());
  await Promise.all([publishRoot(db, now), publishRoot(db, now)]);
  expect(await db.registryRoot.count()).toBe(1);
  expect(await proveInclusion(db, await numberOf(late))).toBeNull();

  const evidence = (await proveInclusion(db, await numberOf(early)))!;
  expect(evidence.day).toBe("2026-03-02");
  const found = rootFromProof({
    leaf: hashLeaf(evidence.record),
    index: evidence.index,
    size: evidence.size,
    proof: evidence.proof.map((hash) => Buffer.from(hash, "hex")),
  });
  expect(found?.toString("hex")).toBe(evidence.root);

  await publishRoot(db, new Date("2026-03-03T18:00:00Z"));
  expect((await proveInclusion(db, await numberOf(late)))?.day).toBe("2026-03-03");
  expect((await proveInclusion(db, await numberOf(early)))?.day).toBe("2026-03-02");
  expect(await verifyLog(db)).toMatchObject({ roots: 2, fault: null });
});

test("whatever is changed by hand afterwards is found", async () => {
  const id = await saveAgreement(db, sampleAgreement({ title: "Título verdadero" }));
  const number = await numberOf(id);
  const { index } = (await leafOf(id))!;
  expect(
    await faultOf(
      `UPDATE agreements SET title = 'Otro' WHERE id = '${id}'`,
      `UPDATE agreements SET title = 'Título verdadero' WHERE id = '${id}'`,
    ),
  ).toContain(number);
  expect(
    await faultOf(
      `UPDATE agreement_counterparts SET country_code = 'ES' WHERE agreement_id = '${id}'`,
      `UPDATE agreement_counterparts SET country_code = 'FR' WHERE agreement_id = '${id}'`,
    ),
  ).toContain(number);
  expect(
    await faultOf(
      `UPDATE registry_leaves SET index = index + 1000 WHERE agreement_id = '${id}'`,
      `UPDATE registry_leaves SET index = index - 1000 WHERE agreement_id = '${id}'`,
    ),
  ).toBe(`Falta la hoja ${index}: alguien la quitó.`);
  expect(
    await faultOf(
      `UPDATE registry_roots SET size = size - 1 WHERE day = '2026-03-03'`,
      `UPDATE registry_roots SET size = size + 1 WHERE day = '2026-03-03'`,
    ),
  ).toContain("2026-03-03");
  const bare = await saveAgreement(db, sampleAgreement({ published: false }));
  expect(
    await faultOf(
      `UPDATE agreements SET published_at = now() WHERE id = '${bare}'`,
      `UPDATE agreements SET published_at = NULL WHERE id = '${bare}'`,
    ),
  ).toContain(await numberOf(bare));
});

test("whatever is changed of a later act is found, and an act that nobody published", async () => {
  const id = await saveAgreement(db, sampleAgreement({ validity: "FIXED", endsOn: "2028-01-01" }));
  const act = {
    ...{ agreementId: id, effectiveOn: "2026-06-01", registeredOn: "2026-06-02", reason: "Así se acordó." },
    ...{ author: { name: "Quien inscribe", officeKind: null }, at: new Date("2026-06-02T18:00:00Z") },
  };
  await recordActs(db, [{ ...act, kind: "EXTENSION", sets: { endsOn: "2030-01-01" } }]);
  await recordActs(db, [{ ...act, kind: "TERMINATION" }]);
  const where = `agreement_id = '${id}' AND position`;
  const copied = `agreement_acts SELECT (jsonb_populate_record(x, jsonb_build_object('id', gen_random_uuid(), 'position', 3))).* FROM agreement_acts x WHERE ${where} = 2`;
  const faults = [
    await faultOf(
      `UPDATE agreements SET terminated_on = NULL WHERE id = '${id}'`,
      `UPDATE agreements SET terminated_on = '2026-06-01' WHERE id = '${id}'`,
    ),
    await faultOf(
      `UPDATE agreement_acts SET reason = 'Otra cosa.' WHERE ${where} = 1`,
      `UPDATE agreement_acts SET reason = '${act.reason}' WHERE ${where} = 1`,
    ),
    await faultOf(
      `CREATE TABLE kept AS SELECT * FROM agreement_acts WHERE ${where} = 1; DELETE FROM agreement_acts WHERE ${where} = 1`,
      `INSERT INTO agreement_acts SELECT * FROM kept; DROP TABLE kept`,
    ),
    await faultOf(`INSERT INTO ${copied}`, `DELETE FROM agreement_acts WHERE ${where} = 3`),
    // A leaf forged with its own hash: what it says of the agreement does not follow from its act.
    await faultOf(
      `CREATE TABLE kept AS SELECT * FROM registry_leaves WHERE act_id IN (SELECT id FROM agreement_acts WHERE ${where} = 1);
       UPDATE registry_leaves l SET record = f.record, hash = sha256('\\x00'::bytea || convert_to(f.record, 'UTF8'))
       FROM (SELECT act_id, replace(record, 'Ciudad de Lyon', 'Ciudad de Lille') AS record FROM kept) f WHERE f.act_id = l.act_id`,
      `UPDATE registry_leaves l SET record = k.record, hash = k.hash FROM kept k WHERE k.index = l.index; DROP TABLE kept`,
    ),
  ];
  const number = await numberOf(id);
  for (const fault of faults) expect(fault).toContain(number);
  expect(faults[1]).toContain("no es el que se publicó");
  expect(faults[4]).toContain("algo que su acto no dice");
});
