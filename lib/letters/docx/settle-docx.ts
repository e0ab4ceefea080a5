import { unzipSync, zipSync, type Zippable } from "fflate";

// The earliest moment a ZIP can tell, in local time; real dates are inside the document.
const zipEpoch = new Date(1980, 0, 1);

/**
 * Takes the clock and chance out of a .docx: the docx package stamps it with the present, and a letter made
 * again from the same facts must have the same hash.
 */
export function settleDocx(bytes: Uint8Array, createdAt: string): Buffer {
  const parts = unzipSync(bytes);
  const settled: Zippable = {};
  for (const name of Object.keys(parts).sort()) {
    const content = parts[name] ?? new Uint8Array();
    settled[name] = name === "docProps/core.xml" ? setDates(content, createdAt) : content;
  }
  return Buffer.from(zipSync(settled, { mtime: zipEpoch, level: 9 }));
}

function setDates(content: Uint8Array, createdAt: string): Uint8Array {
  const moment = new Date(createdAt).toISOString();
  const xml = new TextDecoder().decode(content);
  const dates = /(<dcterms:(created|modified)\b[^>]*>)[^<]*/g;
  return new TextEncoder().encode(xml.replace(dates, (_, tag: string) => tag + moment));
}
