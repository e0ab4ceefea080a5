import { describe, expect, test } from "vitest";
import { inspectFile } from "#lib/documents/inspection/inspect-file.ts";
import * as office from "#tests/fixtures/office-files.ts";
import { makeDocx, withFile } from "#tests/support/files.ts";

const inspect = async (bytes: Promise<Buffer>) =>
  withFile(await bytes, (file) =>
    inspectFile(file, { expected: "annex", name: "acuerdo.docx", maxBytes: 1_048_576, holder: "office" }),
  );

const template =
  '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://x.org/a.dotm" TargetMode="External"/>';
const withRelationships = (extra: string, name = "word/_rels/document.xml.rels") =>
  office.makeDocxWith({
    [name]: (xml) =>
      (xml || "<Relationships></Relationships>").replace("</Relationships>", `${extra}</Relationships>`),
  });
const withTypes = (extra: string) =>
  office.makeDocxWith({ "[Content_Types].xml": (xml) => xml.replace("</Types>", `${extra}</Types>`) });

const run = (content: string) => `<w:r>${content}</w:r>`;
const mark = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
const instruction = (...pieces: string[]) =>
  pieces.map((piece) => run(`<w:instrText>${piece}</w:instrText>`)).join("");
const field = (...pieces: string[]) =>
  mark("begin") + instruction(...pieces) + mark("separate") + mark("end");
const paragraph = (content: string) => office.makeDocxWithBody(`<w:p>${run("<w:t>x</w:t>")}${content}</w:p>`);
const simple = (instr: string) => paragraph(`<w:fldSimple w:instr="${instr}"/>`);

describe("a Word document that calls out", { timeout: 60_000 }, () => {
  test.each([
    [
      "to an address with the end of a tag",
      office.makeDocxLinkedTo("attachedTemplate", "http://x.org/a>.dotm"),
    ],
    ["to an address after a blank", office.makeDocxLinkedTo("attachedTemplate", " http://x.org/a.dotm")],
    ["to a share by its address", office.makeDocxLinkedTo("attachedTemplate", "file:////x/a.dotm")],
    ["without saying so", office.makeDocxLinkedTo("image", "http://x.org/a.png", "Internal")],
    ["from relationships in capitals", withRelationships(template, "word/_rels/settings.xml.RELS")],
    ["with a remote image", paragraph(field("INCLUDE", 'PICTURE "http://x.org/a.png" \\d'))],
    ["with a text on a share", paragraph(field('INCLUDETEXT "\\\\\\\\x\\\\a.docx"'))],
    ["with a remote image, in short", simple("INCLUDEPICTURE &#104;ttp://x.org/a.png")],
  ])("%s", async (_, bytes) => {
    expect(await inspect(bytes)).toMatchObject({ ok: false, code: "office_external" });
  });
});

describe("a Word document that acts", { timeout: 60_000 }, () => {
  test.each([
    [
      "with macros behind the end of a tag",
      withTypes(
        '<Override foo=">" PartName="/word/a.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
      ),
      "office_macros",
    ],
    ["by a field written with references", simple("&#68;DEAUTO c:\\\\a"), "office_active"],
    ["by a field in pieces", paragraph(field("D", "DE", "AUTO cmd")), "office_active"],
    ["by a field that is never closed", paragraph(mark("begin") + instruction("DDE cmd")), "office_active"],
    ["by a field in CDATA", paragraph(field("<![CDATA[DDEAUTO cmd]]>")), "office_active"],
    [
      "by a field named by another",
      paragraph(mark("begin") + field("QUOTE 68 68 69") + instruction(" cmd") + mark("end")),
      "office_active",
    ],
    [
      "by an object under another name",
      office.makeDocxLinkedTo("oleObject", "foo.bin", "Internal"),
      "office_active",
    ],
  ])("%s", async (_, bytes, code) => {
    expect(await inspect(bytes)).toMatchObject({ ok: false, code });
  });

  test("a workbook linked to a program", async () => {
    const link = "<externalLink><ddeLink ddeService='cmd' ddeTopic='/c calc'/></externalLink>";
    expect(await inspect(Promise.resolve(office.makeXlsx(link)))).toMatchObject({
      ok: false,
      code: "office_active",
    });
  });
});

describe("a Word document that hides how it is read", { timeout: 60_000 }, () => {
  test.each([
    ["between instructions", withRelationships(`<?x <!-- ?>${template}<?y --> ?>`)],
    [
      "in another encoding",
      office.makeDocxWith({ "word/a.xml": '<?xml version="1.0" encoding="utf-7"?><a/>' }),
    ],
    [
      "in a part of another name",
      office.makeDocxWith({
        "word/header9.bin": "<a/>",
        "[Content_Types].xml": (xml) =>
          xml.replace(
            "</Types>",
            '<Override PartName="/word/header9.bin" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>',
          ),
      }),
    ],
  ])("%s", async (_, bytes) => {
    expect(await inspect(bytes)).toMatchObject({ ok: false, code: "office_unsafe" });
  });

  test("two hundred thousand paragraphs inside one another are refused before their text is read", async () => {
    const nested = "<w:p>".repeat(200_000) + "</w:p>".repeat(200_000);
    expect(await inspect(office.makeDocxWithBody(nested))).toMatchObject({
      ok: false,
      code: "office_unsafe",
    });
  });
});

describe("an honest Word document", { timeout: 60_000 }, () => {
  test.each([
    ["a plain one", makeDocx()],
    [
      "fields of every day",
      paragraph(
        field("PAGE") +
          field('HYPERLINK "https://x.org/dde/"') +
          field("INCLUDEPICTURE ", '"C:\\\\a\\\\b.png" \\d'),
      ),
    ],
    [
      "a field inside another",
      paragraph(mark("begin") + instruction("IF ") + field("PAGE") + instruction(' = 1 "a"') + mark("end")),
    ],
    [
      "tables within tables",
      office.makeDocxWithBody(
        "<w:tbl><w:tr><w:tc>".repeat(40) +
          "<w:p><w:r><w:t>x</w:t></w:r></w:p>" +
          "</w:tc></w:tr></w:tbl>".repeat(40),
      ),
    ],
    ["comments between its tags", withRelationships("<!-- > <Relationship/> -->")],
  ])("with %s is taken", async (_, bytes) => {
    expect(await inspect(bytes)).toMatchObject({ ok: true });
  });
});
