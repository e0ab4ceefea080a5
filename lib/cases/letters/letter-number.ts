import type { MoveRule } from "#lib/workflow/move-rule.ts";
import type { CaseSnapshot } from "../case-snapshot.ts";

/** Receipts carry the folio and the dictamen has a series of its own; every other letter is an official one of its side. */
const UNNUMBERED = ["receipt", "dictamen"];

/**
 * The number of the official letters that a move leaves behind, e.g. `DGCP/AII-2026-00042/7`: whose it is, of which
 * case, and by which row of its history. Nothing is counted across cases, so no move waits for another's number.
 */
export function letterNumber(rule: MoveRule, { folio, version }: CaseSnapshot): { letterNumber?: string } {
  if (!rule.letters.some((letter) => !UNNUMBERED.includes(letter))) return {};
  // The creation is the first row of the history, at version 0.
  const row = version + 2;
  return { letterNumber: `${rule.side ?? "DGCP"}/${folio}/${row}` };
}
