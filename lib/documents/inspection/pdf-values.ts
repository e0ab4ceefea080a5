import { Refusal } from "./refusal.ts";

/** One object of a PDF as far as the inspection cares; `other` are texts, numbers, booleans and null. */
export type PdfValue =
  | { type: "name"; name: string }
  | { type: "reference"; number: number }
  | { type: "number"; number: number }
  | { type: "list"; items: PdfValue[] }
  | PdfDictionary
  | { type: "other"; word?: string };

/** Keys may come twice, and readers disagree on which of the two counts: all are kept. */
export type PdfDictionary = { type: "dictionary"; entries: [string, PdfValue][] };

type Token = { kind: "name" | "word" | "text" | "end"; value: string };

const maxDepth = 100;
const blank = new Set("\0\t\n\f\r ");
const delimiter = new Set("()<>[]{}/%");
const isRegular = (char: string | undefined) =>
  char !== undefined && !blank.has(char) && !delimiter.has(char);

/**
 * Reads objects of a PDF (its bytes as latin1) the way its readers do: from a given place, comments skipped, texts
 * kept whole, names without their escapes, and nothing but `>>` or `]` closing what was opened.
 * Throws Refusal when objects nest or overlap as no program writes them.
 */
export function createPdfReader(source: string) {
  let at = 0;
  // Objects that overlap are read once for each beginning, which a file made to hurt would have by the thousand.
  let allowance = source.length * 4 + 65_536;

  function nextToken(): Token {
    skipBlanks();
    const char = source[at];
    if (char === undefined) return { kind: "end", value: "" };
    const start = at++;
    if (char === "(") return skipText();
    if (char === "<" && source[at] !== "<") return skipHexText();
    if ((char === "<" || char === ">") && source[at] === char) at++;
    else if (char === "/" || isRegular(char)) while (isRegular(source[at])) at++;
    const value = source.slice(start, at);
    return char === "/" ? { kind: "name", value: unescapeName(value.slice(1)) } : { kind: "word", value };
  }

  function skipBlanks() {
    for (let char = source[at]; char !== undefined; char = source[at]) {
      if (char === "%") while (at < source.length && source[at] !== "\n" && source[at] !== "\r") at++;
      else if (blank.has(char)) at++;
      else return;
    }
  }

  function skipText(): Token {
    for (let open = 1; open > 0 && at < source.length; at++) {
      if (source[at] === "\\") at++;
      else if (source[at] === "(") open++;
      else if (source[at] === ")") open--;
    }
    return { kind: "text", value: "" };
  }

  function skipHexText(): Token {
    const end = source.indexOf(">", at);
    at = end === -1 ? source.length : end + 1;
    return { kind: "text", value: "" };
  }

  function readValue(token: Token, depth: number): PdfValue {
    if (depth > maxDepth) throw new Refusal("pdf_unsafe");
    if (token.kind === "name") return { type: "name", name: token.value };
    if (token.kind !== "word") return { type: "other" };
    if (token.value === "<<") return readDictionary(depth);
    if (token.value === "[") return readList(depth);
    if (/^\d+$/.test(token.value)) return readNumber(Number(token.value));
    return { type: "other", word: token.value };
  }

  function readNumber(number: number): PdfValue {
    const back = at;
    if (/^\d+$/.test(nextToken().value) && nextToken().value === "R") return { type: "reference", number };
    at = back;
    return { type: "number", number };
  }

  function readDictionary(depth: number): PdfDictionary {
    const entries: [string, PdfValue][] = [];
    for (let key = nextToken(); key.kind !== "end" && key.value !== ">>"; key = nextToken()) {
      if (key.kind !== "name") continue;
      const token = nextToken();
      if (token.kind === "word" && token.value === ">>") break;
      entries.push([key.value, readValue(token, depth + 1)]);
    }
    return { type: "dictionary", entries };
  }

  function readList(depth: number): PdfValue {
    const items: PdfValue[] = [];
    for (let token = nextToken(); token.kind !== "end" && token.value !== "]"; token = nextToken())
      items.push(readValue(token, depth + 1));
    return { type: "list", items };
  }

  /** The object at `start` and, when it is the dictionary of a stream, where the keyword `stream` ends. */
  return function readAt(start: number): { value: PdfValue; streamAt: number | null } {
    at = start;
    const value = readValue(nextToken(), 0);
    allowance -= at - start;
    if (allowance < 0) throw new Refusal("pdf_unsafe");
    skipBlanks();
    const hasStream = value.type === "dictionary" && source.startsWith("stream", at);
    return { value, streamAt: hasStream ? at + "stream".length : null };
  };
}

function unescapeName(name: string): string {
  return name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
