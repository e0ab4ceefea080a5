const MARKS: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

// eslint has a rule against control characters in patterns, which are the point of this one: they are written by number.
const NOT_XML = new RegExp("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]", "g");

/** A text as XML has it, in an element or between quotes, without the characters that no XML 1.0 may hold. */
export const xmlText = (value: string): string =>
  value
    .toWellFormed()
    .replace(NOT_XML, "")
    .replace(/[&<>"']/g, (mark) => MARKS[mark]!)
    .replaceAll("\r", "&#13;");
