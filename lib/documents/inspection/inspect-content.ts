import { expectedKinds, fileKinds, type Expected, type FileKind } from "../file-kinds.ts";
import { describeContent, detectFormat } from "./detect-format.ts";
import type { Findings } from "./findings.ts";
import { inspectDocx } from "./inspect-docx.ts";
import { inspectImage } from "./inspect-image.ts";
import { inspectOfficePackage } from "./inspect-office-package.ts";
import { inspectPicture } from "./pictures/inspect-picture.ts";
import { inspectPdf } from "./inspect-pdf.ts";
import { Refusal } from "./refusal.ts";

/** Opens the bytes of an untrusted file. Throws Refusal; call it only in the inspecting process. */
export async function inspectContent(bytes: Buffer, expected: Expected): Promise<Findings> {
  const accepts = (kind: FileKind) => (expectedKinds[expected] as readonly FileKind[]).includes(kind);
  const demand = (kind: FileKind) => {
    if (!accepts(kind)) throw new Refusal("wrong_type", `un archivo ${fileKinds[kind].label}`);
  };
  const format = detectFormat(bytes);
  switch (format) {
    case "pdf":
      demand("pdf");
      return inspectPdf(bytes);
    case "png":
    case "jpeg":
    case "webp":
      demand(format);
      return expected === "picture" || format === "webp"
        ? inspectPicture(format, bytes)
        : inspectImage(format, bytes);
    case "zip": {
      // Expecting a PDF, what kind of package came instead does not matter enough to open it.
      if (!accepts("docx")) throw new Refusal("wrong_type", await describeContent(bytes));
      // Readers of PDF accept its mark anywhere in the first kilobyte: such a file would be two documents.
      if (bytes.subarray(0, 1_024).includes("%PDF-")) throw new Refusal("polyglot");
      const document = inspectOfficePackage(bytes);
      demand(document.kind);
      if (document.kind === "docx") return inspectDocx(bytes, document);
      return { kind: "xlsx", pages: null, text: "", warnings: document.warnings };
    }
    case "ole":
      if (!accepts("docx")) throw new Refusal("wrong_type", "un documento de Office");
      throw new Refusal(isEncryptedPackage(bytes) ? "office_password" : "office_old");
    case "other":
      throw new Refusal("wrong_type", await describeContent(bytes));
  }
}

// Office wraps a document with a password in the container of the old formats, under this stream name.
function isEncryptedPackage(bytes: Buffer): boolean {
  return bytes.includes(Buffer.from("EncryptedPackage", "utf16le"));
}
