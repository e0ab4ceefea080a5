const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Attributes of every tag with this local name, whatever its namespace prefix. Enough for the flat lists of an
 * Office package ([Content_Types].xml, *.rels), which are read before any XML parser is trusted with them.
 */
export function xmlTags(xml: string, localName: string): Record<string, string>[] {
  const withoutComments = xml.replace(/<!--[\s\S]*?-->/g, "");
  const tags = withoutComments.matchAll(new RegExp(`<(?:[\\w.-]+:)?${localName}((?:\\s[^<>]*)?)/?>`, "g"));
  return Array.from(tags, ([, attributes = ""]) =>
    Object.fromEntries(
      Array.from(attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g), (match) => [
        match[1] ?? "",
        decode(match[2] ?? match[3] ?? ""),
      ]),
    ),
  );
}

/** Text of an XML part: UTF-8, or UTF-16 when it says so with its first two bytes. */
export function decodeXml(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}

function decode(value: string): string {
  return value.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
