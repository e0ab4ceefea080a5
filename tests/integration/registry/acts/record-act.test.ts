import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyTrail } from "#lib/audit/verify-trail.ts";
import type { AgreementActKind } from "#lib/generated/prisma/enums.ts";
import { createDatabase } from "#lib/kernel/db.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import { attachToAct, forgetOldUploads, listUploads } from "#lib/registry/acts/act-uploads.ts";
import { findActSubject } from "#lib/registry/acts/find-act-subject.ts";
import { type ActRequest, previewAct, recordAct } from "#lib/registry/acts/record-act.ts";
import { verifyLog } from "#lib/registry-log/verify-log.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";
import { makePdf } from "#tests/support/files.ts";
import { type SampleAgreement, sampleAgreement, saveAgreement } from "../sample-agreement.ts";

const db = createDatabase(process.env.DATABASE_URL!, 8);
const folder = await mkdtemp(path.join(tmpdir(), "portal-acts-"));
const storage = createStorage(folder);
const NOW = new Date("2026-11-21T18:00:00Z");
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});
afterAll(async () => {
  expect((await verifyLog(db)).fault).toBeNull();
  await db.$disconnect();
  await rm(folder, { recursive: true });
});

async function save(changes: Partial<SampleAgreement> = {}) {
  const sample = sampleAgreement(changes);
  return { id: await saveAgreement(db, sample), number: sample.number };
}
const WHY = "Así lo acordaron las partes.";
const ask = (
  number: string,
  kind: AgreementActKind,
  input: object,
  changes: Partial<ActRequest> = {},
): ActRequest => ({
  ...{ actor: world.cja.lawyer, number, kind, position: 1, now: NOW },
  input: { reason: WHY, effectiveOn: "2026-11-01", ...input },
  ...changes,
});
const record = (...request: Parameters<typeof ask>) => recordAct(db, ask(...request));
const fixed = { validity: "FIXED", endsOn: "2027-06-30" } as const;

/** The whole form of a correction, as it opens: nothing is changed yet. */
async function wholeForm(number: string) {
  const { facts } = (await findActSubject(db, number))!;
  const { endsOn, terminatedOn, counterparts, ...rest } = facts;
  return {
    ...rest,
    endsOn: endsOn ?? "",
    terminatedOn: terminatedOn ?? "",
    counterparts: counterparts.map(({ countryCode, ...party }) => ({
      ...party,
      countryCode: countryCode ?? "",
    })),
  };
}

test("each kind changes what it says and nothing else, with its row in the trail", async () => {
  const other = await save();
  const cases: [AgreementActKind, Partial<SampleAgreement>, object, object][] = [
    [
      "MODIFICATION",
      {},
      { title: "Otro título", areas: ["turismo"] },
      { titulo: "Otro título", areas: ["turismo"] },
    ],
    [
      "RENEWAL",
      { ...fixed, validity: "AUTOMATIC_RENEWAL" },
      { newEnd: "2030-06-30" },
      { termina: "2030-06-30" },
    ],
    ["EXTENSION", fixed, { newEnd: "2028-06-30" }, { termina: "2028-06-30" }],
    ["TERMINATION_NOTICE", {}, { terminationOn: "2027-05-01" }, { terminado: "2027-05-01" }],
    ["TERMINATION", {}, {}, { terminado: "2026-11-01" }],
    [
      "REPLACEMENT",
      {},
      { replacement: other.number.toLowerCase() },
      { terminado: "2026-11-01", sustituido_por: other.number },
    ],
    ["CORRECTION", {}, { signedPlace: "Lyon, Francia" }, { lugar: "Lyon, Francia" }],
    ["WITHDRAWAL", {}, {}, { retirado: "2026-11-21" }],
    ["REINSTATEMENT", { withdrawnOn: "2026-03-01" }, {}, { retirado: null }],
  ];
  for (const [kind, sample, input, expected] of cases) {
    const { id, number } = await save(sample);
    const whole = kind === "CORRECTION" || kind === "MODIFICATION" ? await wholeForm(number) : {};
    const request = ask(number, kind, { ...whole, ...input });
    const seen = await previewAct(db, request);
    expect(await db.agreementAct.count({ where: { agreementId: id } }), kind).toBe(0);
    const { changes } = await recordAct(db, request);
    expect(changes, kind).toEqual(seen.changes);
    expect(Object.fromEntries(Object.entries(changes).map(([name, { a }]) => [name, a])), kind).toEqual(
      expected,
    );
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { stream: "registry" },
      orderBy: { id: "desc" },
    });
    expect(entry).toMatchObject({ action: `act:${kind}`, actorId: world.cja.lawyer.id, detail: { number } });
  }
  expect((await verifyTrail(db)).broken).toBeNull();
});

test("only the CJA and the head of the DGCP record acts", async () => {
  const { number } = await save();
  const allowed = [world.cja.lawyer, world.cja.head, world.dgcp.head];
  for (const actor of everyone(world)) {
    const seen = previewAct(db, ask(number, "TERMINATION", {}, { actor }));
    if (allowed.includes(actor)) await seen;
    else await expect(seen, actor.role).rejects.toMatchObject({ code: "not_found" });
  }
});

test.each([
  ["a termination before the signature", "TERMINATION", {}, { effectiveOn: "2025-12-31" }, "effectiveOn"],
  ["a termination after its end", "TERMINATION", { ...fixed, endsOn: "2026-10-31" }, {}, "effectiveOn"],
  ["an extension to the end it has", "EXTENSION", fixed, { newEnd: "2027-06-30" }, "newEnd"],
  ["an end before its notice", "TERMINATION_NOTICE", {}, { terminationOn: "2026-10-31" }, "terminationOn"],
  ["a replacement by nothing", "REPLACEMENT", {}, { replacement: "RAI-1900-00001" }, "replacement"],
  ["a date that does not exist", "TERMINATION", {}, { effectiveOn: "2026-02-30" }, "effectiveOn"],
  ["no reason", "WITHDRAWAL", {}, { reason: "  no  " }, "reason"],
  ["an addendum without its document", "ADDENDUM", {}, {}, ""],
] as const)("%s is refused beside its field", async (_, kind, sample, input, field) => {
  const { number } = await save(sample);
  const refusal = await record(number, kind, input).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ code: "invalid" });
  expect(Object.keys((refusal as { fields: object }).fields)).toContain(field);
});

test("a replacement by itself, or by the one that it replaced, is refused", async () => {
  const [one, two] = [await save(), await save()];
  await expect(record(one.number, "REPLACEMENT", { replacement: one.number })).rejects.toMatchObject({
    fields: { replacement: expect.stringContaining("sí mismo") },
  });
  await record(one.number, "REPLACEMENT", { replacement: two.number });
  await expect(record(two.number, "REPLACEMENT", { replacement: one.number })).rejects.toMatchObject({
    fields: { replacement: expect.stringContaining("por este mismo") },
  });
});

test("a correction that changes nothing is refused, and one whose dates contradict each other", async () => {
  const { number } = await save(fixed);
  const whole = await wholeForm(number);
  await expect(record(number, "CORRECTION", whole)).rejects.toThrow("Todo quedó como estaba");
  for (const [input, field] of [
    [{ validity: "INDEFINITE" }, "endsOn"],
    [{ endsOn: "" }, "endsOn"],
    [{ endsOn: "2025-01-01" }, "endsOn"],
    [{ inForceOn: "2025-01-01" }, "inForceOn"],
  ] as const) {
    const refusal = record(number, "CORRECTION", { ...whole, ...input });
    await expect(refusal).rejects.toMatchObject({ fields: { [field]: expect.any(String) } });
  }
});

test("after the end only the record is corrected, and a termination by mistake can be undone", async () => {
  const { number } = await save();
  await record(number, "TERMINATION", {});
  const later = { position: 2 };
  await expect(record(number, "ADDENDUM", {}, later)).rejects.toMatchObject({ code: "conflict" });
  await record(number, "CORRECTION", { ...(await wholeForm(number)), terminatedOn: "" }, later);
  expect((await findActSubject(db, number))!.dates.terminatedOn).toBeNull();
});

test("one that has no end is not extended", async () => {
  const { number } = await save();
  const extension = record(number, "EXTENSION", { newEnd: "2028-01-01" });
  await expect(extension).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("no tiene un fin"),
  });
});

test("a withdrawn agreement takes nothing but its reinstatement", async () => {
  const { number } = await save();
  await expect(record(number, "REINSTATEMENT", {})).rejects.toMatchObject({ code: "conflict" });
  await record(number, "WITHDRAWAL", {});
  for (const kind of ["TERMINATION", "CORRECTION", "WITHDRAWAL"] as const) {
    await expect(record(number, kind, {}, { position: 2 })).rejects.toThrow("restituirlo");
  }
  await record(number, "REINSTATEMENT", {}, { position: 2 });
});

test("of two people at once one records and the other hears that somebody came first", async () => {
  const { id, number } = await save();
  const results = await Promise.allSettled([
    record(number, "TERMINATION", {}),
    record(number, "WITHDRAWAL", {}, { actor: world.dgcp.head }),
  ]);
  const lost = results.filter((result) => result.status === "rejected");
  expect(lost).toHaveLength(1);
  expect(lost[0]!.reason).toMatchObject({
    code: "conflict",
    message: expect.stringContaining("se inscribió otro acto"),
  });
  expect(await db.agreementAct.count({ where: { agreementId: id } })).toBe(1);
});

test("a file is inspected, is its bringer's alone, and becomes the agreement's with the act", async () => {
  const { id, number } = await save();
  const bytes = await makePdf(["Adenda"]);
  const attach = (actor = world.cja.lawyer, content: Uint8Array = bytes) =>
    attachToAct(
      db,
      storage,
      actor,
      {
        ...{ agreementId: id, name: "adenda.pdf", maxBytes: 1_000_000 },
        file: (async function* () {
          yield content;
        })(),
      },
      NOW,
    );
  await attach();
  await attach();
  await attach(world.cja.head);
  await expect(attach(world.cja.lawyer, Buffer.from("no soy un PDF"))).rejects.toMatchObject({
    code: "invalid",
  });
  await expect(attach(world.dgcp.officer)).rejects.toMatchObject({ code: "not_found" });
  expect(await listUploads(db, world.cja.lawyer, id)).toMatchObject([{ name: "adenda.pdf" }]);
  await previewAct(db, ask(number, "ADDENDUM", {}));
  expect(await record(number, "ADDENDUM", {})).toMatchObject({ documents: 1, changes: {} });
  expect(await listUploads(db, world.cja.lawyer, id)).toEqual([]);
  const document = await db.agreementDocument.findFirstOrThrow({ where: { agreementId: id } });
  expect(document.actId).not.toBeNull();
  storage.read(document.storageKey).destroy();

  await forgetOldUploads(db, storage, NOW);
  expect(await listUploads(db, world.cja.head, id)).toHaveLength(1);
  await forgetOldUploads(db, storage, new Date(NOW.getTime() + 25 * 60 * 60 * 1000));
  expect(await listUploads(db, world.cja.head, id)).toEqual([]);
});
