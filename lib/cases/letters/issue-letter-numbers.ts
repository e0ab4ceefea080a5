import type { IsoDate } from "#lib/calendar/types.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { takeNumber } from "#lib/kernel/number-series.ts";
import type { MoveRule } from "#lib/workflow/moves.ts";

/** Receipts carry the folio and the dictamen has a series of its own; every other letter is an official one of its side. */
const UNNUMBERED = ["receipt", "dictamen"];

/** Numbers for the official letters that a move leaves behind, as the history keeps them. */
export async function issueLetterNumbers(
  tx: Tx,
  rule: MoveRule,
  today: IsoDate,
): Promise<{ letterNumber?: string }> {
  const numbered = rule.letters.some((letter) => !UNNUMBERED.includes(letter));
  if (!numbered) return {};
  return { letterNumber: await takeNumber(tx, rule.side ?? "DGCP", Number(today.slice(0, 4))) };
}
