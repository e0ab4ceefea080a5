import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { createDatabase } from "#lib/kernel/db.ts";
import { type NewAct, recordActs } from "#lib/registry/acts/record-acts.ts";
import { readAgreementView } from "#lib/registry/history/read-agreement-view.ts";
import { findSimilar } from "#lib/registry/history/similar-agreements.ts";
import { publish, sampleAgreement, saveAgreement } from "../sample-agreement.ts";

const TODAY = "2026-11-21";
const db = createDatabase(process.env.DATABASE_URL!, 4);
beforeAll(() => loadCatalogues(db));
afterAll(() => db.$disconnect());

const act = (agreementId: string, at: string, changes: Partial<NewAct>): NewAct => ({
  ...{ agreementId, kind: "CORRECTION", effectiveOn: at.slice(0, 10), registeredOn: at.slice(0, 10) },
  ...{
    reason: "Así consta en la copia.",
    author: { name: "Quien inscribe", officeKind: "CJA" },
    at: new Date(at),
  },
  ...changes,
});
const view = async (number: string, asked?: string) =>
  (await readAgreementView(db, number, { today: TODAY, asked }))!;

test("it comes back as it stood at the end of any day in Mexico City, from the log alone", async () => {
  const sample = sampleAgreement({ title: "Título primero", validity: "FIXED", endsOn: "2026-12-31" });
  const id = await saveAgreement(db, sample);
  await recordActs(db, [
    act(id, "2026-05-05T18:00:00Z", { sets: { title: "Título segundo", areas: ["turismo"] } }),
  ]);
  // Half past eleven at night in Mexico City, already the next day in UTC.
  await recordActs(db, [
    act(id, "2026-07-02T05:30:00Z", { kind: "EXTENSION", sets: { endsOn: "2030-12-31" } }),
  ]);
  await recordActs(db, [act(id, "2026-09-01T18:00:00Z", { kind: "TERMINATION", effectiveOn: "2026-09-10" })]);
  // The data of today have no part in it: whoever changes them cannot change a day gone by.
  await db.$executeRaw`UPDATE agreements SET text = 'Otro texto' WHERE id = ${id}::uuid`;

  const told = async (day: string) => {
    const { agreement, acts, asOf } = await view(sample.number, day);
    expect(asOf).toBe(day);
    return [
      agreement.title,
      agreement.areas.map(({ name }) => name),
      agreement.endsOn,
      agreement.status,
      acts.length,
    ];
  };
  expect(await told("2026-02-02")).toEqual(["Título primero", ["Cultura"], "2026-12-31", "EXPIRING", 0]);
  expect(await told("2026-05-04")).toEqual(["Título primero", ["Cultura"], "2026-12-31", "EXPIRING", 0]);
  expect(await told("2026-05-05")).toEqual(["Título segundo", ["Turismo"], "2026-12-31", "EXPIRING", 1]);
  expect(await told("2026-06-30")).toEqual(["Título segundo", ["Turismo"], "2026-12-31", "EXPIRING", 1]);
  expect(await told("2026-07-01")).toEqual(["Título segundo", ["Turismo"], "2030-12-31", "IN_FORCE", 2]);
  expect(await told("2026-09-09")).toEqual(["Título segundo", ["Turismo"], "2030-12-31", "EXPIRING", 3]);
  expect(await told("2026-09-10")).toEqual(["Título segundo", ["Turismo"], "2030-12-31", "TERMINATED", 3]);
  const now = await view(sample.number);
  expect(now).toMatchObject({
    asOf: null,
    ignored: null,
    agreement: { status: "TERMINATED", text: "Otro texto" },
  });
  // The last leaf and the tables tell the same agreement.
  const { agreement } = await view(sample.number, TODAY);
  expect({ ...agreement, text: now.agreement.text }).toEqual(now.agreement);
});

test("its text of a day gone by is that of the copy, where the copy was there that day", async () => {
  const sample = sampleAgreement({ text: "Las partes acuerdan.", published: false });
  const id = await saveAgreement(db, sample);
  await db.agreementDocument.create({
    data: {
      ...{ agreementId: id, name: "convenio.pdf", mime: "application/pdf", size: 1 },
      ...{ sha256: "cd".repeat(32), storageKey: "aa/bb/dd" },
    },
  });
  await publish(db, id);
  await recordActs(db, [act(id, "2026-05-05T18:00:00Z", { kind: "ADDENDUM" })]);
  expect((await view(sample.number, "2026-05-04")).agreement.text).toBe("Las partes acuerdan.");
  const without = sampleAgreement({ text: "Sin copia que lo sostenga." });
  await saveAgreement(db, without);
  expect((await view(without.number, "2026-05-04")).agreement.text).toBe("");
});

test.each([
  ["ayer", "no existe"],
  ["2026-02-30", "no existe"],
  ["2026-11-22", "todavía no llega"],
  ["2026-02-01", "todavía no estaba"],
])("asked for %s it says why not and shows today's", async (asked, said) => {
  const sample = sampleAgreement();
  await saveAgreement(db, sample);
  const { asOf, ignored, agreement } = await view(sample.number, asked);
  expect(asOf).toBeNull();
  expect(ignored).toContain(said);
  expect(agreement.number).toBe(sample.number);
});

test("nobody's name leaves with the history", async () => {
  const sample = sampleAgreement();
  const id = await saveAgreement(db, sample);
  await recordActs(db, [act(id, "2026-05-05T18:00:00Z", { kind: "ADDENDUM" })]);
  expect(JSON.stringify(await view(sample.number))).not.toContain("Quien inscribe");
});

test("the ones alike are of the same counterpart or country, listed, at most five, and not itself", async () => {
  const party = (name: string, countryCode: string) => ({
    name,
    countryCode,
    type: "GOVERNMENT" as const,
    place: "",
  });
  const subject = sampleAgreement({
    counterparts: [party("Ciudad de Turín", "IT")],
    areas: ["cultura", "turismo"],
  });
  const same = sampleAgreement({
    counterparts: [party("CIUDAD DE TURÍN", "IT")],
    areas: [],
    stateCode: "31",
  });
  const near = sampleAgreement({
    counterparts: [party("Ciudad de Milán", "IT")],
    areas: ["cultura"],
    stateCode: "31",
  });
  const far = sampleAgreement({
    counterparts: [party("Ciudad de Osaka", "JP")],
    areas: ["cultura", "turismo"],
  });
  const gone = sampleAgreement({ counterparts: [party("Ciudad de Turín", "IT")], withdrawnOn: "2026-03-03" });
  const hidden = sampleAgreement({ counterparts: [party("Ciudad de Turín", "IT")], published: false });
  for (const sample of [subject, same, near, far, gone, hidden]) await saveAgreement(db, sample);
  const numbers = async () => (await findSimilar(db, subject.number)).map(({ number }) => number);
  expect((await numbers()).toSorted()).toEqual([same.number, near.number].toSorted());
  for (let made = 0; made < 6; made++)
    await saveAgreement(db, { ...sampleAgreement(), counterparts: subject.counterparts });
  expect(await numbers()).toHaveLength(5);
});
