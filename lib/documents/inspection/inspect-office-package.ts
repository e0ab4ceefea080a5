import type { FileWarning } from "../file-warnings.ts";
import { refuseActiveParts } from "./active-parts.ts";
import { readContentTypes } from "./content-types.ts";
import { checkExternalTargets } from "./external-targets.ts";
import { refuseActiveFields } from "./field-instructions.ts";
import { decodeXml } from "./read-xml.ts";
import { Refusal } from "./refusal.ts";
import { unpackZip, type Package } from "./unpack-zip.ts";
import { xmlTags } from "./xml-tags.ts";

const mainTypes = {
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml": "docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": "xlsx",
} as const;

export type OfficePackage = { kind: "docx" | "xlsx"; mainPart: string; xml: string; warnings: FileWarning[] };

/** Opens a .docx or .xlsx far enough to know what it is and that it carries nothing that acts or calls out. */
export function inspectOfficePackage(bytes: Buffer): OfficePackage {
  const unpacked = unpackZip(bytes);
  refuseDocumentTypes(unpacked);
  const types = readContentTypes(unpacked);
  const mainPart = findMainPart(unpacked);
  const mainType = types.typeOf(mainPart);
  refuseActiveParts(unpacked, types.all);
  if (/template\.main\+xml$/.test(mainType)) throw new Refusal("office_template");
  if (!(mainType in mainTypes)) throw new Refusal("wrong_type", "otro tipo de documento");
  const main = unpacked.parts.get(mainPart);
  if (!main) throw new Refusal("office_damaged");
  const kind = mainTypes[mainType as keyof typeof mainTypes];
  // The cells of a workbook have no fields and may be a hundred megabytes: only its links are read.
  for (const [name, part] of unpacked.parts)
    if (kind === "docx" || /externalLink/i.test(types.typeOf(name))) refuseActiveFields(part);
  return {
    kind,
    mainPart,
    xml: decodeXml(main),
    warnings: checkExternalTargets(unpacked),
  };
}

// Office never writes a DTD; an XML reader that meets one can be made to expand it without end.
function refuseDocumentTypes({ parts }: Package): void {
  for (const part of parts.values()) {
    if (/<!(DOCTYPE|ENTITY)/i.test(decodeXml(part))) throw new Refusal("office_unsafe");
  }
}

function findMainPart({ parts }: Package): string {
  const root = parts.get("_rels/.rels");
  if (!root) throw new Refusal("office_damaged");
  const main = xmlTags(root, "Relationship").find(
    (tag) => tag["Type"]?.endsWith("/officeDocument") && tag["TargetMode"] !== "External",
  );
  const target = main?.["Target"];
  if (!target) throw new Refusal("office_damaged");
  return target.replace(/^\//, "");
}
