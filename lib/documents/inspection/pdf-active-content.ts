import { inflateSync } from "node:zlib";
import type { RefusalCode } from "../refusals.ts";

const maxUnpackedBytes = 100 * 1_048_576;
const endOfName = String.raw`(?=[\s()<>[\]{}/%]|$)`;

const findings: readonly { code: RefusalCode; pattern: RegExp }[] = [
  {
    code: "pdf_active",
    pattern: new RegExp(`/(JavaScript|Launch|RichMedia|SubmitForm|ImportData|GoToE)${endOfName}`),
  },
  { code: "pdf_attachments", pattern: new RegExp(`/EmbeddedFile${endOfName}|/EF\\s*(<<|\\d+\\s+\\d+\\s+R)`) },
  { code: "pdf_dynamic_form", pattern: new RegExp(`/XFA${endOfName}`) },
];

/**
 * Looks for things that act in the objects of a PDF, also those packed in object streams, and with names
 * disguised by escapes (/J#61vaScript). It is a net, not a proof: the parser's own answer is asked as well.
 * Page contents and images are skipped, so that a text that speaks of /JavaScript is not taken for one.
 */
export function findActiveContent(bytes: Buffer): RefusalCode | null {
  const objects = collectObjects(bytes);
  return findings.find(({ pattern }) => pattern.test(objects))?.code ?? null;
}

function collectObjects(bytes: Buffer): string {
  const pieces: string[] = [];
  let unpacked = 0;
  let at = 0;
  while (at < bytes.length) {
    const stream = bytes.indexOf("stream", at, "latin1");
    const plain = unescapeNames(bytes.toString("latin1", at, stream === -1 ? bytes.length : stream));
    pieces.push(plain);
    if (stream === -1) break;
    const end = bytes.indexOf("endstream", stream, "latin1");
    const bodyEnd = end === -1 ? bytes.length : end;
    const dictionary = plain.slice(Math.max(0, plain.lastIndexOf("obj")));
    if (/\/ObjStm/.test(dictionary) && unpacked < maxUnpackedBytes) {
      const objects = inflate(
        bytes.subarray(skipLineEnd(bytes, stream + 6), bodyEnd),
        maxUnpackedBytes - unpacked,
      );
      unpacked += objects.length;
      pieces.push(unescapeNames(objects.toString("latin1")));
    }
    at = bodyEnd + 9;
  }
  return pieces.join("\n");
}

function unescapeNames(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function skipLineEnd(bytes: Buffer, at: number): number {
  const afterReturn = bytes[at] === 0x0d ? at + 1 : at;
  return bytes[afterReturn] === 0x0a ? afterReturn + 1 : afterReturn;
}

function inflate(packed: Buffer, maxOutputLength: number): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength, finishFlush: 2 });
  } catch {
    return packed;
  }
}
