import { BYTE_ORDER_MARK, csvLine } from "./csv-line.ts";
import { streamBody } from "./stream-body.ts";

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
  async function* content() {
    yield BYTE_ORDER_MARK + csvLine(header);
    for await (const line of lines) yield csvLine(line);
  }
  return new Response(streamBody(content()), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
