import { z } from "zod";
import { cleanText } from "#lib/kernel/clean-input.ts";
import { isAgreementNumber, normalizeNumber } from "#lib/registry/normalize-number.ts";

/** One thing that proves something: an agreement of the registry, an address of the web, or words. */
export type Evidence =
  { kind: "agreement"; number: string } | { kind: "link"; href: string } | { kind: "text"; text: string };

export const LONGEST_EVIDENCE = 1000;

/** What a form sends as evidence: one piece a line. */
export const evidenceSchema = z
  .string()
  .transform(cleanText)
  .pipe(z.string().max(LONGEST_EVIDENCE, `Resúmala: caben hasta ${LONGEST_EVIDENCE} caracteres.`));

/** The pieces of evidence of a text, one for each line that says something. */
export const readEvidence = (text: string): Evidence[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(pieceOf);

function pieceOf(line: string): Evidence {
  if (isAgreementNumber(line)) return { kind: "agreement", number: normalizeNumber(line) };
  // Only these two: an address of another kind could run a program when pressed.
  if (/^https?:\/\/\S+$/i.test(line) && URL.canParse(line)) return { kind: "link", href: line };
  return { kind: "text", text: line };
}

/** The agreements that a text names as evidence. */
export const agreementsIn = (text: string): string[] =>
  readEvidence(text).flatMap((piece) => (piece.kind === "agreement" ? [piece.number] : []));
