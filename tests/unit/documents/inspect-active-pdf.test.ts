import { describe, expect, test } from "vitest";
import { inspectFile } from "#lib/documents/inspection/inspect-file.ts";
import * as pdf from "#tests/fixtures/pdf-files.ts";
import { withFile } from "#tests/support/files.ts";

const inspect = (bytes: Buffer) =>
  withFile(bytes, (file) =>
    inspectFile(file, { expected: "pdf", name: "oficio.pdf", maxBytes: 1_048_576, holder: "office" }),
  );

const launch = "<< /S /Launch /F (cmd.exe) >>";
const script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
const address = "<< /S /URI /URI (https://example.org/) >>";
const link = "/Subtype /Link /A";
const packed = pdf.stream(Buffer.from(`7 0 ${address}`), "/First 4 /N 1");

describe("a PDF that acts", { timeout: 60_000 }, () => {
  test.each([
    ["behind a comment", pdf.withStreamComment(pdf.makePdfWithCatalog(`/OpenAction ${launch}`))],
    ["behind a text", pdf.makePdfWithCatalog(`/X (stream) /OpenAction ${launch} /Y (endstream)`)],
    ["behind what looks like a stream", pdf.makePdfWithCatalog(`/X (>>stream\n) /OpenAction ${launch}`)],
    ["with a form that sends itself", pdf.makePdfWithCatalog("/X (stream) /OpenAction << /S /SubmitForm >>")],
    ["when a page opens", pdf.withStreamComment(pdf.makePdfWithCatalog(`/AA << /O ${script} >>`))],
    ["from a link with a script", pdf.withStreamComment(pdf.makePdfWithAnnotation(`${link} ${script}`))],
    ["from an object inside a stream", pdf.makePdfWithObjectInStream()],
    ["opening an address", pdf.makePdfWithCatalog(`/OpenAction ${address}`)],
    ["opening an address, by reference", pdf.makePdfWithCatalog("/OpenAction 5 0 R", address)],
    ["opening an address, from packed objects", pdf.makePdfWithCatalog("/OpenAction 7 0 R", packed)],
    [
      "opening an address after going to a page",
      pdf.makePdfWithCatalog(`/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next ${address} >>`),
    ],
    ["opening an address with the page", pdf.makePdfWithCatalog(`/AA << /O ${address} >>`)],
    ["opening an address from a button", pdf.makePdfWithAnnotation(`/Subtype /Widget /A ${address}`)],
    [
      "from an object without a plain number",
      pdf.makePdfWithCatalog("/OpenAction 9 0 R", "null\nendobj\n9 % \n0 obj\n" + address),
    ],
  ])("%s", async (_, bytes) => {
    expect(await inspect(bytes)).toMatchObject({ ok: false, code: "pdf_active" });
  });

  test.each([
    [
      "an annotation with a file",
      pdf.withStreamComment(
        pdf.makePdfWithAnnotation(
          "/Subtype /FileAttachment /FS << /F (a.exe) /EF << /F 5 0 R >> >>",
          "",
          "null",
        ),
      ),
    ],
    [
      "a file of its own",
      pdf.makePdfWithCatalog("/X (stream) /Y << /Type /Filespec /EF << /F 5 0 R >> >>", "null"),
    ],
  ])("carries %s", async (_, bytes) => {
    expect(await inspect(bytes)).toMatchObject({ ok: false, code: "pdf_attachments" });
  });
});

test.each([
  [
    "packed in a way no program uses",
    pdf.makePdfWithCatalog(
      "",
      pdf.stream(Buffer.from("3>"), "/Type /ObjStm /N 1 /First 4 /Filter /ASCIIHexDecode"),
    ),
  ],
  [
    "packed objects that do not unpack",
    pdf.makePdfWithCatalog(
      "",
      pdf.stream(Buffer.from("x"), "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode"),
    ),
  ],
  ["objects nested without end", pdf.makePdfWithCatalog("", "[".repeat(400) + "]".repeat(400))],
])("%s cannot be inspected", { timeout: 60_000 }, async (_, bytes) => {
  expect(await inspect(bytes)).toMatchObject({ ok: false, code: "pdf_unsafe" });
});

test.each([
  ["opens at a page", pdf.makePdfWithCatalog("/OpenAction [3 0 R /Fit]")],
  [
    "opens at a page, by an action",
    pdf.makePdfWithCatalog("/OpenAction 5 0 R", "<< /S /GoTo /D [3 0 R /Fit] >>"),
  ],
  ["has a link to an address", pdf.makePdfWithAnnotation(`${link} ${address}`)],
  ["has a link to a page", pdf.makePdfWithAnnotation(`${link} << /S /GoTo /D [3 0 R /Fit] >>`)],
  ["speaks of actions", pdf.makePdfWithCatalog("/Info (an /OpenAction << /S /Launch >> does) % /Launch")],
  [
    "draws bytes that look like an action",
    pdf.makePdfWithCatalog("", pdf.stream(Buffer.from("\0/JS /AA<</S/Launch>>(\xff"))),
  ],
])("a PDF that %s is taken", { timeout: 60_000 }, async (_, bytes) => {
  expect(await inspect(bytes)).toMatchObject({ ok: true });
});
