import { formatDateTime } from "#lib/kernel/format-date.ts";
import type { Baseline } from "./baseline.ts";

/** What a save left behind. */
export interface Saved<Values> {
  values: Values;
  baseline: Baseline;
  /** Fields that both changed: they stay as the colleague left them until somebody chooses. */
  conflicts: string[];
  /** Who and when, in a sentence; empty without conflicts. */
  conflictMessage: string;
}

/** Of a row that a colleague saved while another was writing. */
export const sayConflict = ({ updatedBy, updatedAt }: { updatedBy: string; updatedAt: Date }): string =>
  `${updatedBy} guardó lo mismo el ${formatDateTime(updatedAt)}. Lo que usted escribió sigue en la página; lo demás ya se guardó.`;
