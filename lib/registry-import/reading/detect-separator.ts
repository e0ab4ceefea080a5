const CANDIDATES = [",", ";", "\t", "|"] as const;
export type Separator = (typeof CANDIDATES)[number];

export const SEPARATOR_NAMES = {
  ",": "comas",
  ";": "punto y coma",
  "\t": "tabuladores",
  "|": "barras verticales",
} as const satisfies Record<Separator, string>;

/**
 * What separates the cells of a text, by its first lines: the character that cuts most of them in the same number of
 * cells, more than one. `fixed` when the file itself says it, as spreadsheets do with a first line `sep=;`.
 */
export function detectSeparator(sample: string): { separator: Separator; fixed: boolean } {
  const said = /^sep=([,;\t|])\r?\n/i.exec(sample)?.[1];
  if (said) return { separator: said as Separator, fixed: true };
  const scores = CANDIDATES.map((separator) => ({ separator, score: score(sample, separator) }));
  const [best] = scores.toSorted((a, b) => b.score - a.score);
  return { separator: best!.separator, fixed: false };
}

function score(sample: string, separator: Separator): number {
  const counts = countPerLine(sample, separator).slice(0, 30);
  const [first = 0] = counts;
  const alike = counts.filter((count) => count === first).length;
  return first === 0 ? Math.max(0, ...counts) / 1000 : alike * 10 + first;
}

/** Separators of each line outside quotes; the last line of a sample, which may be cut, does not count. */
function countPerLine(sample: string, separator: Separator): number[] {
  const counts: number[] = [];
  let count = 0;
  let quoted = false;
  for (const character of sample) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === separator) count++;
    else if (character === "\n") {
      counts.push(count);
      count = 0;
    }
  }
  return counts.length === 0 ? [count] : counts;
}
