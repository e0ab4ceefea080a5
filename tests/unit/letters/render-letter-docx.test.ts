import { unzipSync } from "fflate";
import mammoth from "mammoth";
import { afterEach, describe, expect, test, vi } from "vitest";
import { inspectFile } from "#lib/documents/inspection/inspect-file.ts";
import { renderLetterDocx } from "#lib/letters/docx/render-letter-docx.ts";
import { demoNotice } from "#lib/letters/letter-content.ts";
import { LETTERS } from "#lib/workflow/move-rule.ts";
import { sampleLetters } from "#tests/fixtures/letter-facts.ts";
import { withFile } from "#tests/support/files.ts";

const part = (bytes: Buffer, name: string) => new TextDecoder().decode(unzipSync(bytes)[name]);

afterEach(() => void vi.useRealTimers());

describe("every kind of letter", { timeout: 60_000 }, () => {
  test.each(LETTERS)("%s says in Word what its content says", async (kind) => {
    const letter = sampleLetters[kind];
    const { value } = await mammoth.extractRawText({ buffer: await renderLetterDocx(letter) });
    const texts = [
      letter.title,
      letter.subject,
      ...letter.references,
      ...letter.addressee,
      ...letter.signatory,
    ];
    for (const block of letter.body) {
      if (block.type === "heading") texts.push(block.text);
      if (block.type === "paragraph") texts.push(...block.text.split("\n"));
      if (block.type === "rows") texts.push(...block.rows.flatMap((row) => row.value.split("\n")));
      if (block.type === "table") texts.push(...block.rows.flat().flatMap((cell) => cell.split("\n")));
      if (block.type === "items")
        texts.push(...block.items.flatMap((item) => [item.lead, item.text, ...item.remarks]));
    }
    for (const text of texts) expect(value).toContain(text);
  });

  test.each(LETTERS)("%s made at another moment is the same file", async (kind) => {
    vi.useFakeTimers({ now: new Date("2026-01-01T00:00:00Z"), toFake: ["Date"] });
    const first = await renderLetterDocx(sampleLetters[kind]);
    vi.setSystemTime(new Date("2031-05-05T12:34:56Z"));
    expect(first.equals(await renderLetterDocx(sampleLetters[kind]))).toBe(true);
  });
});

describe("the Word file", () => {
  test("has headings, a list and tables with titles that Word knows as such", async () => {
    const { value } = await mammoth.convertToHtml({ buffer: await renderLetterDocx(sampleLetters.dictamen) });
    expect(value).toContain("Recomendaciones (7)</h1>");
    expect(value.match(/<li>/g)).toHaveLength(7);
    expect(value).toMatch(/<thead><tr><th>/);
  });

  test("is in es-MX, dated by the facts and marked as a demonstration on every page", async () => {
    const bytes = await renderLetterDocx(sampleLetters.closing);
    expect(part(bytes, "word/styles.xml")).toContain('<w:lang w:val="es-MX"');
    expect(part(bytes, "docProps/core.xml").match(/2026-09-10T00:30:00.000Z/g)).toHaveLength(2);
    const headers = Object.keys(unzipSync(bytes)).filter((name) => /word\/header\d\.xml$/.test(name));
    expect(headers).toHaveLength(2);
    for (const header of headers) expect(part(bytes, header)).toContain(demoNotice);
  });

  test("would be accepted as an upload", async () => {
    const options = { expected: "docx" as const, name: "oficio.docx", maxBytes: 1e7, holder: "office" };
    const bytes = await renderLetterDocx(sampleLetters.referral);
    expect(await withFile(bytes, (file) => inspectFile(file, options))).toMatchObject({
      ok: true,
      warnings: [],
    });
  }, 30_000);
});
