import { expect, test } from "vitest";
import { agreementsIn, readEvidence } from "#lib/evidence/evidence.ts";

test("each line is a piece: an agreement, an address or words", () => {
  const text = " rai-2026-00012 \n\nhttps://ejemplo.gob.mx/informe?x=1\nActa de cabildo 14, RAI-2026-00012";
  expect(readEvidence(text)).toEqual([
    { kind: "agreement", number: "RAI-2026-00012" },
    { kind: "link", href: "https://ejemplo.gob.mx/informe?x=1" },
    { kind: "text", text: "Acta de cabildo 14, RAI-2026-00012" },
  ]);
  expect(agreementsIn(text)).toEqual(["RAI-2026-00012"]);
  expect(readEvidence("  \n ")).toEqual([]);
});

test.each(["javascript:alert(1)", "data:text/html,x", "ftp://x.mx/a", "https://", "https://a b"])(
  "%j is never a link",
  (text) => {
    expect(readEvidence(text)[0]!.kind).toBe("text");
  },
);
