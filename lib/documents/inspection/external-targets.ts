import type { FileWarning } from "../file-warnings.ts";
import { Refusal } from "./refusal.ts";
import type { Package } from "./unpack-zip.ts";
import { decodeXml, xmlTags } from "./xml-tags.ts";

/**
 * Looks at everything the package fetches from elsewhere. The hash in the receipt covers only what is inside
 * the file, and a lawyer who opens a linked image or template tells its owner so (and, over a network share,
 * may hand over a password hash). So anything but a hyperlink is refused. The exception is a path on a disk,
 * such as the author's own template, which Word leaves in ordinary documents and which leads nowhere here.
 * Whole foreign documents that Word merges on opening (aFChunk) escape every comparison and are refused too.
 */
export function checkExternalTargets({ parts }: Package): FileWarning[] {
  const warnings = new Set<FileWarning>();
  for (const [name, part] of parts) {
    if (!name.endsWith(".rels")) continue;
    for (const relationship of xmlTags(decodeXml(part), "Relationship")) {
      const type = relationship["Type"] ?? "";
      if (/\/aFChunk$/i.test(type)) throw new Refusal("office_active");
      if (relationship["TargetMode"] !== "External" || /\/hyperlink$/i.test(type)) continue;
      if (!isOnLocalDisk(relationship["Target"] ?? "")) throw new Refusal("office_external");
      warnings.add("local_links");
    }
  }
  return [...warnings];
}

function isOnLocalDisk(target: string): boolean {
  const path = target.replace(/^file:\/{3}/i, "");
  return /^[a-z]:[\\/]/i.test(path) || !/^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.test(path);
}
