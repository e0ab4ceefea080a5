import path from "node:path";

export type Face = "serif" | "serifBold" | "sans" | "sansBold";

type Subset = "latin" | "latin-ext" | "vietnamese" | "greek" | "greek-ext" | "cyrillic" | "cyrillic-ext";

const files: Record<Face, { family: string; weight: number }> = {
  serif: { family: "noto-serif", weight: 400 },
  serifBold: { family: "noto-serif", weight: 600 },
  sans: { family: "noto-sans", weight: 400 },
  sansBold: { family: "noto-sans", weight: 700 },
};

const subsets: readonly Subset[] = [
  "latin",
  "latin-ext",
  "vietnamese",
  "greek",
  "greek-ext",
  "cyrillic",
  "cyrillic-ext",
];

const fontPath = (face: Face, subset: Subset) => {
  const { family, weight } = files[face];
  const file = `${family}-${subset}-${weight}-normal.woff`;
  return path.join(process.cwd(), "node_modules/@fontsource", family, "files", file);
};

/** A stretch of text that one font file can write. */
export type Run = { font: string; text: string };

/**
 * Finds a font for every character. The Noto families come cut into one file per script; a name such as
 * «Łódź» needs two of them. Opens each file at its first use; PDF/UA asks that every font be embedded.
 */
export function createFonts(document: PDFKit.PDFDocument) {
  const known = new Set<string>();
  const choices = new Map<string, string | null>();

  const has = (font: string, character: string) => {
    // pdfkit keeps the opened font to itself, and nobody else knows which characters are in it.
    const { _font } = document.font(font) as unknown as {
      _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } };
    };
    return _font.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  };

  const choose = (face: Face, character: string): string | null => {
    for (const subset of subsets) {
      const font = `${face}/${subset}`;
      if (!known.has(font)) {
        document.registerFont(font, fontPath(face, subset));
        known.add(font);
      }
      if (has(font, character)) return font;
    }
    return null;
  };

  const fontFor = (face: Face, character: string): string | null => {
    const key = face + character;
    const chosen = choices.get(key);
    if (chosen !== undefined) return chosen;
    const choice = choose(face, character);
    choices.set(key, choice);
    return choice;
  };

  return {
    /** The text in stretches by font. What no font can write (e.g. Chinese) becomes a question mark. */
    splitRuns(text: string, face: Face): Run[] {
      const runs: Run[] = [];
      for (const character of text) {
        const last = runs.at(-1);
        const font = fontFor(face, character);
        // Spaces stay with the word before them: fewer, longer stretches.
        if (last && (font === last.font || (character === " " && has(last.font, " "))))
          last.text += character;
        else runs.push(font ? { font, text: character } : { font: `${face}/latin`, text: "?" });
      }
      return runs;
    },
    canWrite: (text: string, face: Face) => Array.from(text).every((character) => fontFor(face, character)),
  };
}

export type Fonts = ReturnType<typeof createFonts>;
