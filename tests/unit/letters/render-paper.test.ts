import { beforeAll, describe, expect, test } from "vitest";
import { buildReceipt } from "#lib/letters/content/receipt.ts";
import { buildResponse } from "#lib/letters/content/response.ts";
import { demoNotice } from "#lib/letters/letter-content.ts";
import { renderPaper } from "#lib/letters/pdf/render-paper.ts";
import { LETTERS } from "#lib/workflow/move-rule.ts";
import {
  hashOf,
  makeFile,
  makeRecommendations,
  officialFacts,
  receiptFacts,
  sampleLetters,
} from "#tests/fixtures/letter-facts.ts";
import { readPdf } from "#tests/support/read-pdf.ts";

const render = async (letter: Parameters<typeof renderPaper>[0]) => readPdf(await renderPaper(letter));
const words = (text: string) => text.replace(/\s+/g, " ");

describe("every kind of letter", { timeout: 60_000 }, () => {
  test.each(LETTERS)("%s says what it must, tagged", async (kind) => {
    const letter = sampleLetters[kind];
    const pdf = await render(letter);
    expect(letter.kind).toBe(kind);
    expect(words(pdf.text)).toContain(letter.title);
    for (const reference of letter.references) expect(words(pdf.text)).toContain(reference);
    expect(words(pdf.text)).toContain("Ciudad de México, a 9 de septiembre de 2026");
    expect(words(pdf.text)).toContain("la Ciudad de Łódź, República de Polonia");
    expect(pdf.text).toContain(letter.verification.find((row) => row.style === "code")?.value);
    for (const name of [...letter.addressee, ...letter.signatory]) expect(words(pdf.text)).toContain(name);
    expect(pdf.marked).toBe(true);
    expect(pdf.roles[0]).toBe("Root");
    expect(pdf.count("H1")).toBe(1);
    expect(pdf.untagged).toEqual([]);
    expect(pdf.roles).toEqual(expect.arrayContaining(["Document", "P", "H2", "Table", "TR", "TH", "TD"]));
    expect(pdf.outline).toEqual([
      letter.title,
      ...letter.body.flatMap((b) => (b.type === "heading" ? b.text : [])),
      "Datos de verificación",
    ]);
  });

  test.each(LETTERS)("%s made again is the same file", async (kind) => {
    const first = await renderPaper(sampleLetters[kind]);
    expect(first.equals(await renderPaper(sampleLetters[kind]))).toBe(true);
  });
});

describe("a receipt of fifty files", () => {
  const files = Array.from({ length: 50 }, (_, index) =>
    makeFile("Anexo", `${index + 1}-${"nombre_largo".repeat((index % 4) + 1)}.pdf`),
  );
  let pdf: Awaited<ReturnType<typeof render>>;
  beforeAll(async () => void (pdf = await render(buildReceipt({ ...receiptFacts, files }))), 60_000);

  test("tells the hash of each", () => {
    const text = pdf.text.replace(/\s/g, "");
    for (const file of files) expect(text).toContain(file.sha256);
  });

  test("numbers its pages, repeats the folio and the notice of demonstration on each", () => {
    expect(pdf.pages.length).toBeGreaterThan(4);
    pdf.pages.forEach((page, index) => {
      expect(page).toContain(`Página ${index + 1} de ${pdf.pages.length}`);
      expect(page).toContain("Expediente AII-2026-00042");
      expect(page).toContain(demoNotice);
    });
  });

  test("repeats the titles of its columns where the table goes on, for the eye alone", () => {
    const withFiles = pdf.pages.filter((page) => page.includes("Anexo\n") || page.includes("nombre_largo"));
    expect(withFiles.length).toBeGreaterThan(2);
    for (const page of withFiles) expect(page).toContain("Huella SHA-256");
    expect(pdf.untagged).toEqual([]);
  });

  test("has one table row for each, however many pages", () => {
    const ofInstrument = 4;
    const ofVerification = 3;
    expect(pdf.count("TR")).toBe(50 + 1 + ofInstrument + ofVerification);
  });
});

describe("a letter with sixty recommendations", () => {
  const facts = {
    ...officialFacts,
    verdict: "PROCEDENTE_CON_RECOMENDACIONES" as const,
    dictamenNumber: "DICTAMEN-2026-00031",
    dictamenIssuedOn: "2026-09-22",
    grounds: "",
    recommendations: makeRecommendations(60),
  };

  test("lists them all, each with its clause beside its text", async () => {
    const pdf = await render(buildResponse({ ...facts, demo: false }));
    expect(pdf.count("LI")).toBe(60);
    expect(pdf.count("Lbl")).toBe(60);
    for (let number = 1; number <= 60; number++) {
      const page = pdf.pages.find((text) => text.includes(`Cláusula ${number} ·`));
      expect(words(page ?? "")).toMatch(
        new RegExp(`Cláusula ${number} · \\w+ Precisar que toda controversia`),
      );
    }
    expect(pdf.text).not.toContain("DEMOSTRACIÓN");
  });

  test("keeps who signs with the end of the text", async () => {
    for (let count = 1; count <= 14; count++) {
      const letter = buildResponse({ ...facts, recommendations: makeRecommendations(count) });
      const pdf = await render(letter);
      const page = words(pdf.pages.find((text) => text.includes("Atentamente")) ?? "");
      expect(page).toContain("se cotejará que cada recomendación se haya incluido");
      expect(page).toContain(letter.signatory.at(-1));
    }
  }, 60_000);
});

describe("the file itself", () => {
  test("is titled, dated by the facts, in es-MX and declared PDF/UA", async () => {
    const bytes = await renderPaper({ ...sampleLetters.closing, subject: "Agua & <residuos>" });
    const pdf = await readPdf(bytes);
    expect(pdf.info).toMatchObject({
      Title: `Oficio de cierre, Oficio DGCP/AII-2026-00042/7 · ${demoNotice}`,
      CreationDate: "D:20260910003000Z",
      Language: "es-MX",
    });
    expect(pdf.xmp?.get("pdfuaid:part")).toBe("1");
    const raw = bytes.toString("latin1");
    expect(raw).toContain("/DisplayDocTitle true");
    expect(raw).not.toMatch(/&(?!amp;|lt;|gt;)[^\n]*<\/rdf:li>/);
    expect(words(pdf.text)).toContain("Agua & <residuos>");
  });

  test("embeds every font it uses", async () => {
    const raw = (await renderPaper(sampleLetters.receipt)).toString("latin1");
    const fonts = raw.match(/\/Type \/Font\b[^>]*\/Subtype \/(Type0|Type1|TrueType)/g) ?? [];
    const embedded = raw.match(/\/FontFile[23]? \d+ 0 R/g) ?? [];
    expect(fonts.length).toBeGreaterThan(3);
    expect(embedded).toHaveLength(fonts.length);
  });

  test("keeps the true text of what its fonts cannot write", async () => {
    const instrument = { ...receiptFacts.instrument, signingBody: "长沙市人民政府" };
    const raw = (await renderPaper(buildReceipt({ ...receiptFacts, instrument }))).toString("latin1");
    const utf16 = Buffer.from("\ufeff长沙市人民政府", "utf16le").swap16().toString("latin1");
    expect(raw.replaceAll("\\", "")).toContain(utf16.replaceAll("\\", ""));
  });

  test("changes when a fact changes", async () => {
    const other = { ...sampleLetters.closing, verification: [{ label: "Asiento", value: hashOf("otro") }] };
    expect((await renderPaper(other)).equals(await renderPaper(sampleLetters.closing))).toBe(false);
  });
});
