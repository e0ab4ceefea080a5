import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { refuseFile } from "./limits.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

const MARKS: readonly (readonly [hex: string, encoding: Encoding])[] = [
  ["efbbbf", "utf-8"],
  ["fffe", "utf-16le"],
  ["feff", "utf-16be"],
];

/**
 * How the letters of a text file are written: by its mark; without one, UTF-8 when all of it reads as such, and the
 * alphabet of Windows when not. Reads the file once, in pieces.
 * @throws DomainError invalid for a file that is no text.
 */
export async function detectEncoding(file: string): Promise<Encoding> {
  const start = (await readStart(file, 4)).toString("hex");
  const marked = MARKS.find(([hex]) => start.startsWith(hex))?.[1];
  if (marked) return marked;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let isUtf8 = true;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    if (chunk.includes(0))
      throw refuseFile("El archivo no es de texto: guárdelo como CSV o como .xlsx y vuelva a enviarlo.");
    isUtf8 &&= reads(decoder, chunk);
  }
  return isUtf8 ? "utf-8" : "windows-1252";
}

function reads(decoder: TextDecoder, chunk: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The first bytes of a file; fewer when it has no more. */
export async function readStart(file: string, bytes: number): Promise<Buffer> {
  await using handle = await open(file, "r");
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
  return buffer.subarray(0, bytesRead);
}
