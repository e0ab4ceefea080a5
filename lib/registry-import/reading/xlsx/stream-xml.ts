import { Readable } from "node:stream";
import { createInflateRaw } from "node:zlib";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import type { ZipEntry } from "#lib/documents/inspection/zip-directory.ts";
import { refuseFile } from "../limits.ts";

export interface XmlEvents {
  open(name: string, attributes: SaxesTagPlain["attributes"]): void;
  close(name: string): void;
  text(text: string): void;
}

/** Characters between two events: more is one text without end, made to fill the memory. */
const LONGEST_SILENCE = 4_000_000;

const damaged = () =>
  refuseFile(
    "El .xlsx está dañado o incompleto y no se puede leer. Ábralo, guárdelo de nuevo y vuelva a enviarlo.",
  );

/**
 * Reads a part of an .xlsx in pieces, unpacking as it goes, and yields after each piece so that the reader hands over
 * what it has. A part may grow to its declared size and not one byte more. Names come without their prefix.
 */
export async function* streamXml(archive: Buffer, entry: ZipEntry, events: XmlEvents): AsyncGenerator<void> {
  const parser = createParser(events);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let size = 0;
  try {
    for await (const chunk of unpack(archive, entry)) {
      size += chunk.length;
      if (size > entry.size) throw damaged();
      parser.write(decoder.decode(chunk, { stream: true }));
      yield;
    }
    parser.write(decoder.decode());
    parser.close();
  } catch (error) {
    throw isOfReader(error) ? damaged() : error;
  }
  yield;
}

function unpack(archive: Buffer, { start, packedSize, method }: ZipEntry): AsyncIterable<Buffer> {
  const packed = Readable.from(pieces(archive.subarray(start, start + packedSize)));
  if (method === 0) return packed;
  if (method !== 8) throw damaged();
  const inflate = createInflateRaw({ chunkSize: 256 * 1024 });
  packed.on("error", (error) => inflate.destroy(error));
  return packed.pipe(inflate);
}

function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

class XmlFault extends Error {}

const isOfReader = (error: unknown): boolean =>
  error instanceof XmlFault ||
  (error instanceof Error && "code" in error && /^(Z_|ERR_ENCODING|ERR_BUFFER)/.test(String(error.code)));

function createParser(events: XmlEvents) {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const local = (name: string) => name.slice(name.indexOf(":") + 1);
  let silence = 0;
  parser.on("doctype", () => {
    throw new XmlFault();
  });
  parser.on("error", () => {
    throw new XmlFault();
  });
  parser.on("opentag", ({ name, attributes }) => {
    silence = 0;
    events.open(local(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    silence = 0;
    events.close(local(name));
  });
  parser.on("text", (text) => events.text(text));
  parser.on("cdata", (text) => events.text(text));
  return {
    write(text: string) {
      silence += text.length;
      parser.write(text);
      if (silence > LONGEST_SILENCE) throw new XmlFault();
    },
    close: () => void parser.close(),
  };
}
