import { inflateSync } from "node:zlib";
import { createPdfReader, type PdfDictionary, type PdfValue } from "./pdf-values.ts";
import { Refusal } from "./refusal.ts";

/** `number` is null where the file does not say it plainly. */
export type PdfObject = { number: number | null; value: PdfValue };

const maxUnpackedBytes = 100 * 1_048_576;
const start = /(?<!end)obj|trailer/g;

/**
 * Every object of a PDF, also those packed in object streams and those no table of contents mentions. An object is
 * read wherever its keyword stands, even inside what looks like a comment, a text or a stream: what counts is where a
 * reader may be sent by the table, and a table may send it anywhere. Throws Refusal for streams it cannot unpack.
 */
export function* readPdfObjects(bytes: Buffer): Generator<PdfObject> {
  const source = bytes.toString("latin1");
  const readAt = createPdfReader(source);
  let room = maxUnpackedBytes;
  for (const match of source.matchAll(start)) {
    const { value, streamAt } = readAt(match.index + match[0].length);
    yield { number: numberBefore(source, match.index), value };
    if (streamAt === null || value.type !== "dictionary" || !isObjectStream(value)) continue;
    const unpacked = unpack(bytes, value, streamAt, room);
    room -= unpacked.length;
    yield* readPacked(unpacked, value);
  }
}

function numberBefore(source: string, at: number): number | null {
  const digits = /(\d{1,10})[\0\s]+\d{1,5}[\0\s]+$/.exec(source.slice(Math.max(0, at - 40), at))?.[1];
  return digits === undefined ? null : Number(digits);
}

// Readers take the objects of any stream the table names, whatever type it says it is.
function isObjectStream({ entries }: PdfDictionary): boolean {
  return entries.some(
    ([key, value]) => key === "First" || (key === "Type" && value.type === "name" && value.name === "ObjStm"),
  );
}

/** The bytes up to the end of the packing: neither /Length nor the word endstream is believed. */
function unpack(bytes: Buffer, dictionary: PdfDictionary, streamAt: number, room: number): string {
  const lineEnd = /^(?:\r\n|\n|\r)/.exec(bytes.toString("latin1", streamAt, streamAt + 2))?.[0];
  const filter = readFilter(dictionary);
  if (lineEnd === undefined || entry(dictionary, "DecodeParms")) throw new Refusal("pdf_unsafe");
  const packed = bytes.subarray(streamAt + lineEnd.length);
  if (filter === null) return packed.toString("latin1", 0, room);
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(room, 1), finishFlush: 2 }).toString("latin1");
  } catch {
    throw new Refusal("pdf_unsafe");
  }
}

function readFilter(dictionary: PdfDictionary): "FlateDecode" | null {
  const filter = entry(dictionary, "Filter");
  const filters = filter?.type === "list" ? filter.items : filter ? [filter] : [];
  if (filters.length === 0) return null;
  const [only] = filters;
  if (filters.length > 1 || only?.type !== "name" || !/^(FlateDecode|Fl)$/.test(only.name))
    throw new Refusal("pdf_unsafe");
  return "FlateDecode";
}

function* readPacked(source: string, dictionary: PdfDictionary): Generator<PdfObject> {
  const first = entry(dictionary, "First");
  if (first?.type !== "number") throw new Refusal("pdf_unsafe");
  const readAt = createPdfReader(source);
  const index = source.slice(0, first.number).match(/\d+/g) ?? [];
  for (let at = 0; at + 1 < index.length; at += 2)
    yield { number: Number(index[at]), value: readAt(first.number + Number(index[at + 1])).value };
}

function entry({ entries }: PdfDictionary, key: string): PdfValue | undefined {
  const found = entries.filter(([name, value]) => name === key && !isNull(value));
  if (found.length > 1) throw new Refusal("pdf_unsafe");
  return found[0]?.[1];
}

const isNull = (value: PdfValue) => value.type === "other" && value.word === "null";
