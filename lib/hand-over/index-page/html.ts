import { xmlText } from "#lib/open-data/xml-text.ts";

/** Text that is markup already. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Html | readonly Html[] | null;

const textOf = (part: Part): string => {
  if (part === null) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "string" || typeof part === "number") return xmlText(String(part));
  return part.map(({ text }) => text).join("");
};

/** Markup with what is put in it escaped: nothing that a person typed becomes markup. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.map((piece, index) => piece + textOf(parts[index] ?? null)).join(""));
