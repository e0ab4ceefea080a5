import { Refusal } from "./refusal.ts";
import type { Package } from "./unpack-zip.ts";

/**
 * Refuses what runs when an authority opens the document: macros, ActiveX controls, embedded OLE objects and
 * documents. Charts keep their numbers in an embedded .xlsx, which is data and stays allowed.
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
  if (hasObjects) throw new Refusal("office_active");
}
