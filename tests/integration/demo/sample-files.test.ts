import { expect, test } from "vitest";
import { writeAgreementText } from "#lib/demo/agreement-text.ts";
import { makeSampleDocx, makeSamplePdf } from "#lib/demo/sample-files.ts";
import { inspectFile } from "#lib/documents/inspection/inspect-file.ts";
import { withFile } from "#tests/support/files.ts";

const paragraphs = writeAgreementText({
  title: "Acuerdo de muestra",
  signingBody: "Secretaría de Cultura",
  territory: "Guadalajara, Jalisco",
  counterparts: [{ name: "Ciudad de Lyon" }],
  purpose: "Probar los archivos.",
  duties: ["reunirse una vez al año"],
  term: "Sin término.",
  signature: "Firmado.",
});
const madeOn = new Date("2026-11-23T15:00:00Z");
const inspect = (bytes: Uint8Array, expected: "pdf" | "docx") =>
  withFile(bytes, (file) =>
    inspectFile(file, { expected, name: "muestra", maxBytes: 1_000_000, holder: "office" }),
  );

test("the PDF would pass the inspection of an upload, with its text", async () => {
  const inspection = await inspect(makeSamplePdf(paragraphs, madeOn), "pdf");
  expect(inspection).toMatchObject({ ok: true, kind: "pdf", pages: 1, warnings: [] });
  expect(inspection.ok && inspection.text).toContain("PRIMERA. Objeto. Probar los archivos.");
});

test("the Word file would pass the inspection of an upload, with its text", async () => {
  const inspection = await inspect(await makeSampleDocx(paragraphs), "docx");
  expect(inspection).toMatchObject({ ok: true, kind: "docx", warnings: [] });
  expect(inspection.ok && inspection.text).toContain("CLÁUSULAS");
});

test("a long text goes on over more pages, letter for letter", async () => {
  const long = Array.from(
    { length: 60 },
    (_, index) => `${index}. «Ñandú», acción, pingüino: así sea — ${"a b ".repeat(30)}`,
  );
  const inspection = await inspect(makeSamplePdf([...paragraphs, ...long], madeOn), "pdf");
  expect(inspection).toMatchObject({ ok: true, warnings: [] });
  if (!inspection.ok) return;
  expect(inspection.pages).toBeGreaterThan(2);
  for (const [index] of long.entries())
    expect(inspection.text).toContain(`${index}. «Ñandú», acción, pingüino: así sea —`);
});

test("the same text of the same day is the same PDF", () => {
  expect(makeSamplePdf(paragraphs, madeOn)).toEqual(makeSamplePdf(paragraphs, madeOn));
});
