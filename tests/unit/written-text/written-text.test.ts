import { describe, expect, it } from "vitest";
import { parseText } from "#lib/written-text/parse-text.ts";
import { toMailHtml, toPlainText, toSummary } from "#lib/written-text/write-text.ts";

describe("a text at length", () => {
  it("has paragraphs, headings, lists and links", () => {
    const blocks = parseText(
      "Uno\nsigue\n\n## Título\n- primero\n- [el sitio](https://ejemplo.mx/a?b=1)\n\nFin en https://ejemplo.mx/fin.",
    );
    expect(blocks).toEqual([
      { type: "paragraph", line: [{ text: "Uno\nsigue" }] },
      { type: "heading", text: "Título" },
      {
        type: "list",
        items: [[{ text: "primero" }], [{ text: "el sitio", href: "https://ejemplo.mx/a?b=1" }]],
      },
      {
        type: "paragraph",
        line: [
          { text: "Fin en " },
          { text: "https://ejemplo.mx/fin", href: "https://ejemplo.mx/fin" },
          { text: "." },
        ],
      },
    ]);
  });

  it.each([
    "[pulse](javascript:alert(1))",
    "[pulse](data:text/html,hola)",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[sin cerrar](https://ejemplo.mx",
    "[x](https://)",
  ])("%s is words, or a link to the web, and never HTML", (typed) => {
    const html = toMailHtml(typed, 2);
    expect(html).not.toMatch(/<(script|img)|href="(?!https?:\/\/)/);
    for (const block of parseText(typed)) {
      if (block.type !== "paragraph") continue;
      for (const { href } of block.line) expect(href ?? "https://").toMatch(/^https?:\/\//);
    }
  });

  it("escapes what is inside a link too", () => {
    expect(toMailHtml('[a "b" <c>](https://ejemplo.mx/?a=1&b=2)', 2)).toBe(
      '<p><a href="https://ejemplo.mx/?a=1&amp;b=2">a &quot;b&quot; &lt;c&gt;</a></p>',
    );
  });

  it("says in plain text where a link leads", () => {
    expect(toPlainText("## Aviso\n\nVea [el sitio](https://ejemplo.mx).\n\n- uno\n- dos")).toBe(
      "AVISO\n\nVea el sitio (https://ejemplo.mx).\n\n- uno\n- dos",
    );
  });

  it("is summarised by its first words, whole", () => {
    expect(toSummary("## No\n\nUna frase [con liga](https://ejemplo.mx) larga", 100)).toBe(
      "Una frase con liga larga",
    );
    expect(toSummary("palabra ".repeat(50), 30)).toBe("palabra palabra palabra…");
  });

  it("is read at once, however it was written", () => {
    const nasty = `${"[".repeat(50_000)}${"a](https://".repeat(2_000)}`;
    expect(parseText(nasty).length).toBeGreaterThan(0);
  });
});
