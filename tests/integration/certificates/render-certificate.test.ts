import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { renderCertificate } from "#lib/certificates/render-certificate.ts";
import { createDatabase } from "#lib/kernel/db.ts";
import { hashLeaf, rootFromProof } from "#lib/registry-log/merkle-tree.ts";
import { publishRoot } from "#lib/registry-log/publish-root.ts";
import { readPdf } from "#tests/support/read-pdf.ts";
import { sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";

const db = createDatabase(process.env.DATABASE_URL!, 4);
beforeAll(() => loadCatalogues(db));
afterAll(() => db.$disconnect());

const render = (number: string, today = "2026-03-05") =>
  renderCertificate(db, number, { appUrl: "https://portal.ejemplo.mx", today });
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
