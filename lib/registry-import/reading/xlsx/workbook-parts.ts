import type { ZipEntry } from "#lib/documents/inspection/zip-directory.ts";
import { refuseFile } from "../limits.ts";
import { shownDate, type ShownDate } from "./date-formats.ts";
import { streamXml, type XmlEvents } from "./stream-xml.ts";

export interface Workbook {
  /** The sheets that are seen, in order, each with its part of the package. */
  sheets: { name: string; entry: ZipEntry }[];
  /** Days are counted from 1904, as old Macintosh spreadsheets do. */
  from1904: boolean;
  /** What each cell style shows of a date. */
  dateStyles: (ShownDate | null)[];
}

export type Parts = ReadonlyMap<string, ZipEntry>;

/** What has to be known of a workbook before its cells can be read. */
export async function readWorkbook(archive: Buffer, parts: Parts): Promise<Workbook> {
  const sheets: { name: string; relation: string; hidden: boolean }[] = [];
  let from1904 = false;
  await read(archive, parts.get("xl/workbook.xml"), (name, attributes) => {
    if (name === "workbookPr") from1904 = /^(1|true)$/.test(attributes.date1904 ?? "");
    if (name !== "sheet") return;
    const relation = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1];
    sheets.push({
      name: attributes.name ?? "",
      relation: relation ?? "",
      hidden: /idden/.test(attributes.state ?? ""),
    });
  });
  const targets = new Map<string, string>();
  await read(archive, parts.get("xl/_rels/workbook.xml.rels"), (name, { Id, Target }) => {
    if (name === "Relationship" && Id && Target) targets.set(Id, Target.replace(/^\/?(xl\/)?/, "xl/"));
  });
  const seen = sheets.flatMap(({ name, relation, hidden }) => {
    const entry = parts.get(targets.get(relation) ?? "");
    return hidden || !entry ? [] : [{ name, entry }];
  });
  return { sheets: seen, from1904, dateStyles: await readDateStyles(archive, parts) };
}

async function readDateStyles(archive: Buffer, parts: Parts): Promise<(ShownDate | null)[]> {
  const codes = new Map<number, string>();
  const styles: (ShownDate | null)[] = [];
  const within: string[] = [];
  const entry = parts.get("xl/styles.xml");
  if (!entry) return styles;
  await run(archive, entry, {
    open(name, attributes) {
      if (name === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      if (name === "xf" && within.at(-1) === "cellXfs") {
        const id = Number(attributes.numFmtId ?? 0);
        styles.push(shownDate(id, codes.get(id)));
      }
      within.push(name);
    },
    close: () => void within.pop(),
    text: () => undefined,
  });
  return styles;
}

async function read(archive: Buffer, entry: ZipEntry | undefined, open: XmlEvents["open"]): Promise<void> {
  if (!entry)
    throw refuseFile(
      "El archivo no es un libro de cálculo .xlsx, aunque su nombre lo diga. Guárdelo de nuevo como .xlsx o CSV.",
    );
  await run(archive, entry, { open, close: () => undefined, text: () => undefined });
}

async function run(archive: Buffer, entry: ZipEntry, events: XmlEvents): Promise<void> {
  for await (const _ of streamXml(archive, entry, events));
}
