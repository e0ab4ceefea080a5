import type { IsoDate } from "#lib/calendar/types.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { explainVitality, lastSign, tieVitality } from "../rules/vitality.ts";
import type { LastSigns } from "./read-signs.ts";
import type { TieFacts } from "./tie-facts.ts";
import type { TieLife } from "./tie-view.ts";

/** How alive a tie is. @param signs none for an agreement of which nothing is kept */
export function lifeOf(
  { since, hasEnded }: TieFacts,
  { closedOn, ...signs }: LastSigns & { closedOn: Date | null },
  today: IsoDate,
): TieLife {
  const all = { ...signs, since, hasEnded, closedOn: closedOn && isoOfColumn(closedOn) };
  return {
    vitality: tieVitality(all, today),
    why: explainVitality(all, today),
    lastOn: lastSign(all).on,
    closedOn: all.closedOn,
  };
}
