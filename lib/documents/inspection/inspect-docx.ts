import mammoth from "mammoth";
import type { FileWarning } from "../file-warnings.ts";
import { cleanText } from "./clean-text.ts";
import type { Findings } from "./findings.ts";
import type { OfficePackage } from "./inspect-office-package.ts";
import { Refusal } from "./refusal.ts";

/** Reads the text of a Word document whose package has been found sound. */
export async function inspectDocx(bytes: Buffer, document: OfficePackage): Promise<Findings> {
  const text = cleanText(await extractText(bytes));
  if (text === "") throw new Refusal("docx_no_text");
  const warnings: FileWarning[] = [...document.warnings];
  if (/<w:(ins|del|moveFrom|moveTo)\s[^>]*w:author=/.test(document.xml)) warnings.push("tracked_changes");
  if (/<w:commentReference\b/.test(document.xml)) warnings.push("comments");
  return { kind: "docx", pages: null, text, warnings };
}

async function extractText(bytes: Buffer): Promise<string> {
  try {
    return (await mammoth.extractRawText({ buffer: bytes })).value;
  } catch {
    throw new Refusal("office_damaged");
  }
}
