import { describe, expect, test } from "vitest";
import type { Expected } from "#lib/documents/file-kinds.ts";
import { inspectFile } from "#lib/documents/inspection/inspect-file.ts";
import * as image from "#tests/fixtures/image-files.ts";
import * as office from "#tests/fixtures/office-files.ts";
import * as pdf from "#tests/fixtures/pdf-files.ts";
import { makeDocx, makePdf, withFile } from "#tests/support/files.ts";

const maxBytes = 25 * 1_048_576;

async function inspect(bytes: Uint8Array | Promise<Uint8Array>, expected: Expected, name = "archivo.pdf") {
  return withFile(await bytes, (file) => inspectFile(file, { expected, name, maxBytes, holder: "office" }));
}

describe("what is taken", { timeout: 60_000 }, () => {
  test("a PDF, with its pages and text", async () => {
    const result = await inspect(makePdf(["Oficio de solicitud", "Segunda hoja"]), "pdf", "oficio.pdf");
    expect(result).toMatchObject({
      ok: true,
      kind: "pdf",
      mime: "application/pdf",
      pages: 2,
      name: "oficio.pdf",
    });
    expect(result.ok && result.text).toMatch(/Oficio de solicitud\s+Segunda hoja/);
    expect(result.ok && result.warnings).toEqual([]);
  });

  test("a scan, with a warning that its text cannot be read", async () => {
    const result = await inspect(pdf.makePdfWithCatalog(""), "pdf");
    expect(result.ok && result.warnings.map((warning) => warning.code)).toEqual(["pdf_without_text"]);
  });

  test("a page that only speaks of active content", async () => {
    const result = await inspect(
      makePdf(["El /JavaScript y el /Launch son nombres"], { compress: false }),
      "pdf",
    );
    expect(result.ok).toBe(true);
  });

  test("a Word document, with its text, under a name that ends as its content", async () => {
    const result = await inspect(makeDocx(["PRIMERA. Objeto", "SEGUNDA. Áreas"]), "docx", "acuerdo.pdf");
    expect(result).toMatchObject({ ok: true, kind: "docx", pages: null, name: "acuerdo.pdf.docx" });
    expect(result.ok && result.text).toBe("PRIMERA. Objeto\n\nSEGUNDA. Áreas");
  });

  test("a Word document with revisions and comments, with a warning for each", async () => {
    const body =
      '<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>nuevo</w:t></w:r></w:ins><w:r><w:commentReference w:id="0"/></w:r></w:p>';
    const result = await inspect(office.makeDocxWithBody(body), "docx");
    expect(result.ok && result.warnings.map((warning) => warning.code)).toEqual([
      "tracked_changes",
      "comments",
    ]);
  });

  test.each([
    ["PDF", makePdf(), "application/pdf"],
    ["Word", makeDocx(), expect.stringContaining("wordprocessingml")],
    ["Excel", office.makeXlsx(), expect.stringContaining("spreadsheetml")],
    ["PNG", image.makePng(), "image/png"],
    ["JPEG", image.makeJpeg(), "image/jpeg"],
    ["JPEG of a telephone", Buffer.concat([image.makeJpeg(), Buffer.from("trailer")]), "image/jpeg"],
  ])("an annex in %s", async (_, bytes, mime) => {
    expect(await inspect(bytes, "annex")).toMatchObject({ ok: true, mime });
  });

  test.each([
    ["hyperlink", "https://example.org/", []],
    ["attachedTemplate", "file:///C:\\Users\\ana\\Plantilla.dotx", ["local_links"]],
  ])("a Word document with a %s to %s", async (type, target, warnings) => {
    const result = await inspect(office.makeDocxLinkedTo(type, target), "docx");
    expect(result.ok && result.warnings.map((warning) => warning.code)).toEqual(warnings);
  });
});

const html = Buffer.from("<!DOCTYPE html><html><body>Inicie sesión</body></html>");
const cut = (bytes: Buffer, share: number) => bytes.subarray(0, Math.floor(bytes.length * share));

describe("what is refused as a PDF", { timeout: 60_000 }, () => {
  test.each([
    ["nothing", Buffer.alloc(0), "empty"],
    ["26 MB", Buffer.alloc(26 * 1_048_576, "%PDF-"), "too_large"],
    ["a web page", html, "wrong_type"],
    ["a Word document", makeDocx(), "wrong_type"],
    [
      "a PDF behind other bytes",
      makePdf().then((bytes) => Buffer.concat([Buffer.from("GIF89a"), bytes])),
      "wrong_type",
    ],
    ["a PDF cut in half", makePdf().then((bytes) => cut(bytes, 0.5)), "pdf_truncated"],
    ["only the mark of a PDF", Buffer.from("%PDF-1.7\n%%EOF"), "pdf_damaged"],
    ["no pages", pdf.makePdfWithoutPages(), "pdf_no_pages"],
    ["a password to open", makePdf(["x"], { userPassword: "secreto" }), "pdf_password"],
    ["a password to edit", makePdf(["x"], { ownerPassword: "secreto" }), "pdf_password"],
    ["a script", pdf.makePdfWithScript(), "pdf_active"],
    ["a disguised script", pdf.makePdfWithDisguisedScript(), "pdf_active"],
    ["a packed launch action", pdf.makePdfWithPackedLaunch(), "pdf_active"],
    ["a dynamic form", pdf.makePdfWithForm(), "pdf_dynamic_form"],
    ["an attachment", pdf.makePdfWithAttachment(), "pdf_attachments"],
    ["a ZIP inside", pdf.makePdfZip(), "polyglot"],
  ])("%s", async (_, bytes, code) => {
    expect(await inspect(bytes, "pdf")).toMatchObject({ ok: false, code });
  });

  test("says what the file really is", async () => {
    const result = await inspect(html, "pdf", "oficio.pdf");
    expect(!result.ok && result.message).toBe(
      "Aquí se espera un archivo PDF; el que adjuntó es, por su contenido, una página web (HTML). Adjunte el archivo correcto.",
    );
  });

  test("a stream that swells beyond memory ends the inspecting process, not this one", async () => {
    const before = process.memoryUsage().rss;
    expect(await inspect(pdf.makePdfBomb(4_000), "pdf")).toMatchObject({
      ok: false,
      code: "inspection_failed",
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1_048_576);
  });
});

describe("what is refused as a Word document", { timeout: 60_000 }, () => {
  test.each([
    ["a PDF", makePdf(), "wrong_type"],
    ["a spreadsheet", office.makeXlsx(), "wrong_type"],
    ["a .doc of before 2007", office.makeDoc(), "office_old"],
    ["a password", office.makeEncryptedDocx(), "office_password"],
    ["macros", office.makeDocm(), "office_macros"],
    ["macros in disguise", office.makeDisguisedDocm(), "office_macros"],
    ["a template", office.makeDotx(), "office_template"],
    ["an embedded object", office.makeDocxWith({ "word/embeddings/oleObject1.bin": "x" }), "office_active"],
    ["a control", office.makeDocxWith({ "word/activeX/activeX1.xml": "<x/>" }), "office_active"],
    [
      "a foreign document merged in",
      office.makeDocxLinkedTo("aFChunk", "x.html", "Internal"),
      "office_active",
    ],
    [
      "a remote template",
      office.makeDocxLinkedTo("attachedTemplate", "https://x.org/a.dotm"),
      "office_external",
    ],
    [
      "a template on a share",
      office.makeDocxLinkedTo("attachedTemplate", "file:///\\\\x\\a.dotm"),
      "office_external",
    ],
    ["a remote image", office.makeDocxLinkedTo("image", "http://x.org/a.png"), "office_external"],
    [
      "a DTD",
      office.makeDocxWith({ "word/document.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>" }),
      "office_unsafe",
    ],
    ["names that escape", office.makeDocxWith({ "../../etc/passwd.xml": "x" }), "office_unsafe"],
    ["a bomb of 300 MB", office.makeZipBomb(300), "office_bomb"],
    ["a bomb within bounds but out of proportion", office.makeZipBomb(60), "office_bomb"],
    ["a directory that promises less than it holds", office.makeLyingZip(10), "office_bomb"],
    [
      "bytes before the ZIP",
      makeDocx().then((bytes) => Buffer.concat([Buffer.from("PK\u0003\u0004%PDF-1.7"), bytes])),
      "polyglot",
    ],
    ["a document cut in half", makeDocx().then((bytes) => cut(bytes, 0.5)), "office_damaged"],
    ["no text", office.makeDocxWithBody("<w:p/>"), "docx_no_text"],
    ["broken XML", office.makeDocxWith({ "word/document.xml": "<w:document><w:body>" }), "office_damaged"],
  ])("%s", async (_, bytes, code) => {
    expect(await inspect(bytes, "docx", "acuerdo.docx")).toMatchObject({ ok: false, code });
  });

  test("a field that runs a program, cut into pieces", async () => {
    const body =
      "<w:p><w:r><w:t>x</w:t></w:r><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO cmd</w:instrText></w:r></w:p>";
    expect(await inspect(office.makeDocxWithBody(body), "docx")).toMatchObject({
      ok: false,
      code: "office_active",
    });
  });
});

describe("what is refused as an annex", { timeout: 60_000 }, () => {
  test.each([
    ["a web page", html, "wrong_type"],
    ["a program", Buffer.from("4d5a90000300000004000000ffff0000", "hex"), "wrong_type"],
    ["half a PNG", cut(image.makePng(), 0.6), "image_damaged"],
    ["half a JPEG", cut(image.makeJpeg(), 0.6), "image_damaged"],
    [
      "a PNG with something behind",
      Buffer.concat([image.makePng(), Buffer.from("<script>")]),
      "image_damaged",
    ],
  ])("%s", async (_, bytes, code) => {
    expect(await inspect(bytes, "annex")).toMatchObject({ ok: false, code });
  });
});

test(
  "an office that sends a dozen files at once is told to wait, and another is not",
  { timeout: 60_000 },
  async () => {
    await withFile(html, async (file) => {
      const send = (holder: string) =>
        inspectFile(file, { expected: "pdf", name: "a.pdf", maxBytes, holder });
      const dozen = Array.from({ length: 12 }, () => send("hasty"));
      expect(await send("patient")).toMatchObject({ code: "wrong_type" });
      const codes = (await Promise.all(dozen)).map((result) => !result.ok && result.code);
      expect(codes.filter((code) => code === "busy")).toHaveLength(1);
    });
  },
);
