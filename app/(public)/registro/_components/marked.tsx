import { markWords } from "#lib/registry/search/mark-words.ts";

/** A text with the words that the search asked for marked. */
export function Marked({ text, marks }: { text: string; marks: ReadonlySet<string> }) {
  return markWords(text, marks).map((stretch, n) =>
    stretch.marked ? (
      <mark key={n} className="bg-crema/60 text-inherit">
        {stretch.text}
      </mark>
    ) : (
      stretch.text
    ),
  );
}
