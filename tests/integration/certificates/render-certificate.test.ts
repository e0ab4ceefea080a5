import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { readCertificateSource, renderCertificate } from "#lib/certificates/render-certificate.ts";
import { createDatabase } from "#lib/kernel/db.ts";
import { hashLeaf, rootFromProof } from "#lib/registry-log/merkle-tree.ts";
import { recordActs } from "#lib/registry/acts/record-acts.ts";
import { publishRoot } from "#lib/registry-log/publish-root.ts";
import { readPdf } from "#tests/support/read-pdf.ts";
import { sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";

const db = createDatabase(process.env.DATABASE_URL!, 4);
beforeAll(() => loadCatalogues(db));
afterAll(() => db.$disconnect());

async function render(number: string, today = "2026-03-05") {
  const source = await readCertificateSource(db, number, today);
  return source && renderCertificate(db, source, "https://portal.ejemplo.mx");
}
const words = (text: string) => text.replace(/\s+/g, " ");
/** Hashes are cut into lines. */
const joined = (text: string) => text.replace(/\s+/g, "");

test("says what the register says, tagged, with the address in words and as a figure", async () => {
  const sample = sampleAgreement({ title: "Acuerdo de museos & <archivos>" });
  await saveAgreement(db, sample);
  const { name, bytes } = (await render(sample.number))!;
  const pdf = await readPdf(bytes);
  expect(name).toBe(`constancia-${sample.number}.pdf`);
  for (const said of [
    sample.title,
    sample.number,
    sample.signingBody,
    "Ciudad de Lyon (Lyon, Francia)",
    "Indefinida",
  ]) {
    expect(words(pdf.text)).toContain(said);
  }
  expect(joined(pdf.text)).toContain(`https://portal.ejemplo.mx/registro/${sample.number}`);
  expect(pdf.untagged).toEqual([]);
  expect(pdf.count("Figure")).toBe(1);
  expect(words(pdf.text)).not.toContain("Atentamente");
});

test("carries the proof once the root of the day is published, and what it carries leads to that root", async () => {
  const sample = sampleAgreement();
  await saveAgreement(db, sample);
  const before = await readPdf((await render(sample.number))!.bytes);
  expect(words(before.text)).toContain("se publica al terminar el día");

  await publishRoot(db, new Date("2026-03-02T18:00:00Z"));
  const text = joined((await readPdf((await render(sample.number))!.bytes)).text);
  const [leaf, root] = await Promise.all([
    db.registryLeaf.findFirstOrThrow({ where: { agreement: { number: sample.number } } }),
    db.registryRoot.findFirstOrThrow(),
  ]);
  const size = Number(root.size);
  const [, index] = /eslahoja(\d+)delas/.exec(text)!;
  const printed = text.slice(text.indexOf("Huella1"));
  const proof = [...printed.matchAll(/Huella\d+([0-9a-f]{64})/g)].map(([, hash]) =>
    Buffer.from(hash!, "hex"),
  );
  const reached = rootFromProof({ leaf: hashLeaf(leaf.record), index: Number(index) - 1, size, proof });
  expect(reached).toEqual(Buffer.from(root.root));
  expect(text).toContain(Buffer.from(root.root).toString("hex"));
});

test("made again, on another day and with more in the log, it is the same file", async () => {
  const sample = sampleAgreement();
  await saveAgreement(db, sample);
  await publishRoot(db, new Date("2026-03-03T18:00:00Z"));
  const first = (await render(sample.number))!;
  await saveAgreement(db, sampleAgreement());
  await publishRoot(db, new Date("2026-03-04T18:00:00Z"));
  const second = (await render(sample.number, "2031-01-01"))!;
  expect(second.bytes.equals(first.bytes)).toBe(true);
});

test("there is none of what is not published, and none of what does not exist", async () => {
  const hidden = sampleAgreement({ published: false });
  await saveAgreement(db, hidden);
  expect(await render(hidden.number)).toBeNull();
  expect(await render("RAI-1900-99999")).toBeNull();
});

test("tells the later acts, proves the last leaf, and is another file for each act alone", async () => {
  const sample = sampleAgreement({ validity: "FIXED", endsOn: "2028-01-01" });
  const agreementId = await saveAgreement(db, sample);
  await publishRoot(db, new Date("2026-03-06T18:00:00Z"));
  const before = (await render(sample.number))!;
  const act = {
    ...{
      agreementId,
      effectiveOn: "2026-03-06",
      registeredOn: "2026-03-07",
      reason: "Así se acordó en Lyon.",
    },
    ...{ author: { name: "Quien inscribe", officeKind: null }, at: new Date("2026-03-07T18:00:00Z") },
  };
  await recordActs(db, [{ ...act, kind: "EXTENSION", sets: { endsOn: "2031-05-04" } }]);
  await recordActs(db, [{ ...act, kind: "WITHDRAWAL", at: new Date("2026-03-08T18:00:00Z") }]);
  await publishRoot(db, new Date("2026-03-09T18:00:00Z"));
  const after = (await render(sample.number))!;
  expect(after.bytes.equals(before.bytes)).toBe(false);
  expect((await render(sample.number, "2035-01-01"))!.bytes.equals(after.bytes)).toBe(true);
  const text = words((await readPdf(after.bytes)).text);
  for (const said of [
    "Prórroga",
    "4 de mayo de 2031",
    act.reason,
    "se retiró de la lista pública el 8 de marzo de 2026",
  ]) {
    expect(text).toContain(said);
  }
  expect(text).not.toContain(act.author.name);
  const last = await db.registryLeaf.findFirstOrThrow({ where: { agreementId }, orderBy: { index: "desc" } });
  expect(joined(text)).toContain(Buffer.from(last.hash).toString("hex"));
});
