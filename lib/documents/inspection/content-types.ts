import { Refusal } from "./refusal.ts";
import type { Package } from "./unpack-zip.ts";
import { xmlTags } from "./xml-tags.ts";

/** What the package says that each of its parts is. Throws Refusal when a part is XML under a name of something else. */
export function readContentTypes({ names, parts }: Package) {
  const part = parts.get("[Content_Types].xml");
  if (!part) throw new Refusal("wrong_type", "un archivo comprimido (ZIP)");
  const overrides = new Map(
    xmlTags(part, "Override").map((tag) => [(tag["PartName"] ?? "").toLowerCase(), tag["ContentType"] ?? ""]),
  );
  const defaults = new Map(
    xmlTags(part, "Default").map((tag) => [(tag["Extension"] ?? "").toLowerCase(), tag["ContentType"] ?? ""]),
  );
  const typeOf = (name: string) => {
    const extension = name.toLowerCase().split(".").at(-1) ?? "";
    return overrides.get(`/${name.toLowerCase()}`) ?? defaults.get(extension) ?? "";
  };
  const hidden = names.some((name) => !parts.has(name) && /^application\/.*[+/]xml$/i.test(typeOf(name)));
  if (hidden) throw new Refusal("office_unsafe");
  return { all: [...overrides.values(), ...defaults.values()], typeOf };
}
