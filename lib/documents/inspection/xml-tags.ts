import { readXml } from "./read-xml.ts";

/**
 * Attributes of every tag with this local name, whatever its namespace prefix, for the flat lists of an Office package
 * ([Content_Types].xml, *.rels). Attributes with a prefix are not those of the list and are left out.
 */
export function xmlTags(part: Buffer, localName: string): Record<string, string>[] {
  const tags: Record<string, string>[] = [];
  readXml(part, {
    open(name, attributes) {
      if (name !== localName) return;
      const own = Object.values(attributes).filter(({ prefix }) => prefix === "");
      tags.push(Object.fromEntries(own.map(({ local, value }) => [local, value])));
    },
  });
  return tags;
}
