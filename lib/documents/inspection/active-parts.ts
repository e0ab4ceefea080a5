import { Refusal } from "./refusal.ts";
import type { Package } from "./unpack-zip.ts";
import { decodeXml } from "./xml-tags.ts";

/**
 * Refuses what runs when an authority opens the document: macros, ActiveX controls, embedded OLE objects and
 * documents, and DDE fields. Charts keep their numbers in an embedded .xlsx, which is data and stays allowed.
 */
export function refuseActiveParts(unpacked: Package, contentTypes: string[]): void {
  const hasMacros =
    contentTypes.some((type) => /macroEnabled|vbaProject|vbaData/i.test(type)) ||
    unpacked.names.some((name) => /vba(Project|Data)/i.test(name) || /\/macrosheets\//i.test(name));
  if (hasMacros) throw new Refusal("office_macros");

  const hasObjects = unpacked.names.some(
    (name) =>
      /\/(activeX|ctrlProps)\//i.test(name) || (/\/embeddings\/./i.test(name) && !/\.xlsx$/i.test(name)),
  );
  if (hasObjects || hasDynamicDataExchange(unpacked)) throw new Refusal("office_active");
}

// A field's instruction may be cut into several runs: they are joined before looking.
function hasDynamicDataExchange({ parts }: Package): boolean {
  for (const [name, part] of parts) {
    if (!name.startsWith("word/")) continue;
    const xml = decodeXml(part);
    const runs = Array.from(xml.matchAll(/<w:instrText\b[^>]*>([^<]*)</g), (match) => match[1] ?? "").join(
      "",
    );
    const simple = Array.from(
      xml.matchAll(/<w:fldSimple\b[^>]*w:instr="([^"]*)"/g),
      (match) => match[1] ?? "",
    );
    if ([runs, ...simple].some((instruction) => /(^|\W)DDE(AUTO)?(\W|$)/i.test(instruction))) return true;
  }
  return false;
}
