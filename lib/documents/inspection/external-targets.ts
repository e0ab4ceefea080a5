import type { FileWarning } from "../file-warnings.ts";
import { isElsewhere } from "./foreign-places.ts";
import { Refusal } from "./refusal.ts";
import type { Package } from "./unpack-zip.ts";
import { xmlTags } from "./xml-tags.ts";

/**
 * Looks at everything the package fetches from elsewhere. The hash in the receipt covers only what is inside
 * the file, and a lawyer who opens a linked image or template tells its owner so (and, over a network share,
 * may hand over a password hash). So anything but a hyperlink is refused, save a path on a disk, which Word leaves in
 * ordinary documents. Whole foreign documents that Word merges on opening (aFChunk) escape every comparison and are
 * refused too, as are the objects that a relationship names wherever they are kept.
 */
export function checkExternalTargets({ parts }: Package): FileWarning[] {
  const warnings = new Set<FileWarning>();
  for (const [name, part] of parts) {
    if (!/\.rels$/i.test(name)) continue;
    for (const { Type = "", Target = "", TargetMode = "Internal" } of xmlTags(part, "Relationship")) {
      if (/\/(aFChunk|oleObject|control|vbaProject)$/i.test(Type)) throw new Refusal("office_active");
      const isInside = TargetMode === "Internal" && !isElsewhere(Target);
      if (isInside || /\/hyperlink$/i.test(Type)) continue;
      if (isElsewhere(Target)) throw new Refusal("office_external");
      warnings.add("local_links");
    }
  }
  return [...warnings];
}
