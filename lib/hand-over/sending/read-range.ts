/** What a request asks of a file: a part of it (both ends counted), all of it, or something that it has not. */
export type AskedRange = { start: number; end: number } | "whole" | "unsatisfiable";

const ONE_RANGE = /^bytes=(\d*)-(\d*)$/;

interface Held {
  size: number;
  /** As it is sent, quotes included. */
  etag: string;
  lastModified: string;
}

/**
 * Reads `Range` and `If-Range` (RFC 9110, 14.2 and 13.1.5). What is not one range of bytes is not understood, and
 * several at once are not worth their parts: both get the whole file, as the RFC allows. So does whoever began another.
 */
export function readRange(headers: Headers, { size, etag, lastModified }: Held): AskedRange {
  const match = ONE_RANGE.exec(headers.get("range")?.replace(/\s+/g, "") ?? "");
  const began = headers.get("if-range");
  if (!match || (began !== null && began !== etag && began !== lastModified)) return "whole";
  const [, first, last] = match as unknown as [string, string, string];
  if (first === "" && last === "") return "whole";
  if (first === "") {
    const length = Math.min(Number(last), size);
    return length === 0 ? "unsatisfiable" : { start: size - length, end: size - 1 };
  }
  const [start, end] = [Number(first), last === "" ? size - 1 : Math.min(Number(last), size - 1)];
  if (last !== "" && Number(last) < start) return "whole";
  return start >= size ? "unsatisfiable" : { start, end };
}
