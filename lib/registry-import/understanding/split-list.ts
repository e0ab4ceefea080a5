/**
 * The items of a cell that holds several: one a line, or separated by semicolons or bars; numbers and bullets before
 * them go.
 */
export const splitList = (text: string): string[] =>
  text
    .split(/[\n;|•]|\s\/\s/)
    .map((item) =>
      item
        .replace(/^\s*(?:\(?\d{1,2}[).]|[-–*·])\s+/, "")
        .replace(/\s+/g, " ")
        .replace(/^[\s,]+|[\s,.]+$/g, ""),
    )
    .filter(Boolean);
