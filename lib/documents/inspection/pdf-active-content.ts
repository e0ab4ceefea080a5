import type { RefusalCode } from "../refusals.ts";
import { actionKeys, actsByItself, type Definitions } from "./pdf-actions.ts";
import { readPdfObjects } from "./pdf-objects.ts";
import type { PdfDictionary, PdfValue } from "./pdf-values.ts";

const activeNames = [
  ...["JavaScript", "Launch", "SubmitForm", "ImportData", "ResetForm", "GoToE", "GoToR", "Named", "Hide"],
  ...["Rendition", "RichMedia", "RichMediaExecute", "GoTo3DView", "SetOCGState", "Movie", "Sound"],
];
const attachmentNames = ["EmbeddedFile", "FileAttachment"];

/**
 * Looks for things that act or travel in the objects of a PDF. What is left of actions is going to a page and, in a
 * link, to an address that the person presses. Throws Refusal when the objects cannot be read for sure.
 */
export function findActiveContent(bytes: Buffer): RefusalCode | null {
  const definitions: Definitions = new Map();
  const dictionaries: PdfDictionary[] = [];
  for (const { number, value } of readPdfObjects(bytes)) {
    const code = findTellingName(value, dictionaries);
    if (code) return code;
    const known = definitions.get(number);
    if (known) known.push(value);
    else definitions.set(number, [value]);
  }
  return dictionaries.some((dictionary) => actsByItself(dictionary, definitions)) ? "pdf_active" : null;
}

/** Goes through a value and adds to `dictionaries` those in it that may have actions. */
function findTellingName(value: PdfValue, dictionaries: PdfDictionary[]): RefusalCode | null {
  if (value.type === "name") return tellName(value.name);
  if (value.type === "list") return firstCode(value.items, (item) => findTellingName(item, dictionaries));
  if (value.type !== "dictionary") return null;
  if (value.entries.some(([key]) => actionKeys.includes(key))) dictionaries.push(value);
  return firstCode(value.entries, ([key, item]) => tellKey(key, item) ?? findTellingName(item, dictionaries));
}

function tellName(name: string): RefusalCode | null {
  if (activeNames.includes(name)) return "pdf_active";
  return attachmentNames.includes(name) ? "pdf_attachments" : null;
}

function tellKey(key: string, value: PdfValue): RefusalCode | null {
  if (key === "XFA") return "pdf_dynamic_form";
  if (key === "EF" && (value.type === "dictionary" || value.type === "reference")) return "pdf_attachments";
  return tellName(key);
}

function firstCode<T>(items: T[], find: (item: T) => RefusalCode | null): RefusalCode | null {
  for (const item of items) {
    const code = find(item);
    if (code) return code;
  }
  return null;
}
