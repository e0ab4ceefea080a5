import { xmlText as escapeHtml } from "#lib/open-data/xml-text.ts";
import { type Inline, parseText, type TextBlock } from "./parse-text.ts";

const plainLine = (line: readonly Inline[]): string =>
  line.map(({ text, href }) => (href === undefined || href === text ? text : `${text} (${href})`)).join("");

function plainBlock(block: TextBlock): string {
  switch (block.type) {
    case "heading":
      return block.text.toLocaleUpperCase("es-MX");
    case "paragraph":
      return plainLine(block.line);
    case "list":
      return block.items.map((item) => `- ${plainLine(item)}`).join("\n");
  }
}

/** As a mail of plain text says it: an address goes after its words. */
export const toPlainText = (written: string): string => parseText(written).map(plainBlock).join("\n\n");

/** The first words of it, in one line, without marks. @param most characters */
export function toSummary(written: string, most: number): string {
  const words = parseText(written)
    .flatMap((block) => {
      if (block.type === "heading") return [];
      const lines = block.type === "paragraph" ? [block.line] : block.items;
      return lines.map((line) => line.map(({ text }) => text).join(""));
    })
    .join(" ")
    .replace(/\s+/g, " ");
  if (words.length <= most) return words;
  return `${words
    .slice(0, most - 1)
    .toWellFormed()
    .replace(/\s+\S*$/, "")}…`;
}

const htmlLine = (line: readonly Inline[]): string =>
  line
    .map(({ text, href }) => {
      const words = escapeHtml(text).replaceAll("\n", "<br>");
      return href === undefined ? words : `<a href="${escapeHtml(href)}">${words}</a>`;
    })
    .join("");

function htmlBlock(block: TextBlock, level: number): string {
  switch (block.type) {
    case "heading":
      return `<h${level}>${escapeHtml(block.text)}</h${level}>`;
    case "paragraph":
      return `<p>${htmlLine(block.line)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${htmlLine(item)}</li>`).join("")}</ul>`;
  }
}

/** As a mail's HTML says it: every word escaped. @param level of its headings */
export const toMailHtml = (written: string, level: number): string =>
  parseText(written)
    .map((block) => htmlBlock(block, level))
    .join("\n");
