/** A piece of a line: words, or a link with its words. */
export type Inline = { text: string; href?: string };

/** What people write at length, as screens, mails and feeds draw it. */
export type TextBlock =
  | { type: "heading"; text: string }
  | { type: "paragraph"; line: Inline[] }
  | { type: "list"; items: Inline[][] };

const HEADING = /^#{1,6}\s+(.+)$/;
const ITEM = /^[-*•]\s+(.+)$/;
/** `[palabras](https://…)`, or an address by itself. Bounded, so that no text takes long to be read. */
const LINK = /\[([^\][\n]{1,300})\]\((https?:\/\/[^\s()]{1,500})\)|(https?:\/\/[^\s<>"«»()]{1,500})/gi;
/** What ends a sentence is not of the address that it ends with. */
const AFTER = /[.,;:!?]+$/;

/**
 * Reads what was typed: paragraphs with a blank line between them, headings after `##`, items after `-`, and addresses of
 * the web, alone or as `[palabras](https://…)`. Anything else is words: there is no way to write HTML.
 */
export function parseText(written: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let paragraph: string[] = [];
  const close = () => {
    if (paragraph.length > 0) blocks.push({ type: "paragraph", line: parseLine(paragraph.join("\n")) });
    paragraph = [];
  };
  for (const line of written.split("\n").map((one) => one.trim())) {
    const heading = HEADING.exec(line);
    const item = ITEM.exec(line);
    if (heading || item || line === "") close();
    if (heading) blocks.push({ type: "heading", text: heading[1]! });
    else if (item) addItem(blocks, parseLine(item[1]!));
    else if (line !== "") paragraph.push(line);
  }
  close();
  return blocks;
}

function addItem(blocks: TextBlock[], item: Inline[]): void {
  const last = blocks.at(-1);
  if (last?.type === "list") last.items.push(item);
  else blocks.push({ type: "list", items: [item] });
}

function parseLine(line: string): Inline[] {
  const pieces: Inline[] = [];
  let at = 0;
  const words = (until: number) => {
    if (until > at) pieces.push({ text: line.slice(at, until) });
  };
  for (const match of line.matchAll(LINK)) {
    const [whole, label, labelled, bare] = match;
    const href = labelled ?? bare!.replace(AFTER, "");
    if (!URL.canParse(href)) continue;
    words(match.index);
    pieces.push({ text: label ?? href, href });
    at = match.index + (bare === undefined ? whole.length : href.length);
  }
  words(line.length);
  return pieces;
}
