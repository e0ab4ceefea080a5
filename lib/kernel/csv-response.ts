import { Readable } from "node:stream";
import { BYTE_ORDER_MARK, csvLine } from "./csv-line.ts";

/**
 * A CSV file to be saved, written as its rows are read: the memory used does not grow with them.
 * @param name of the file, plain letters
 * @param lines values in the order of the header
 */
export function csvResponse(
  name: string,
  header: readonly string[],
  lines: AsyncIterable<readonly string[]>,
): Response {
  const bytes = new TextEncoder();
  async function* content() {
    yield bytes.encode(BYTE_ORDER_MARK + csvLine(header));
    for await (const line of lines) yield bytes.encode(csvLine(line));
  }
  return new Response(Readable.toWeb(Readable.from(content())) as ReadableStream, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
