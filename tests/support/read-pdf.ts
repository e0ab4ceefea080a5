import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

type Node = { role?: string; children?: Node[]; alt?: string };

/** A PDF as a reader and a screen reader find it. */
export async function readPdf(bytes: Buffer) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false })
    .promise;
  const raw = bytes.toString("latin1");
  const pages: string[] = [];
  const untagged: string[] = [];
  const roles: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    let depth = 0;
    for (const item of items) {
      if (!("str" in item)) depth += item.type === "endMarkedContent" ? -1 : 1;
      else if (depth === 0 && item.str.trim() !== "") untagged.push(item.str);
    }
    pages.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""));
    roles.push(...rolesOf((await page.getStructTree()) as Node | null));
  }
  const { info, metadata } = await document.getMetadata();
  return {
    pages,
    text: pages.join("\n"),
    /** Tags in reading order, page by page, e.g. "Document", "H1", "P". */
    roles,
    /** How many elements of a tag the whole document has: one that spans two pages counts once. */
    count: (tag: string) => raw.match(new RegExp(`/S /${tag}\\b`, "g"))?.length ?? 0,
    /** Text that is neither in the structure nor declared an artifact. */
    untagged,
    info: info as Record<string, unknown>,
    xmp: metadata,
    marked:
      ((await document.getMarkInfo()) as unknown as Map<string, boolean> | null)?.get("Marked") ?? false,
    outline: ((await document.getOutline()) ?? []).map((item) => item.title),
  };
}

function rolesOf(node: Node | null): string[] {
  if (!node) return [];
  return [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesOf)];
}
