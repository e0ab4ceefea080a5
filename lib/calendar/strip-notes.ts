import type { IsoDate, StripDay } from "./types.ts";

/** A day, or a run of days, that needs a word: why it does not count, or why it does although nobody works. */
export type StripNote = {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly reason: string;
  readonly source: string | null;
};

/** What is out of the ordinary in a strip, in order. Plain weekends are left out: everybody knows why they are skipped. */
export function stripNotes(strip: readonly StripDay[]): StripNote[] {
  const notes: StripNote[] = [];
  for (const [index, { date, reason, source, ...day }] of strip.entries()) {
    if (reason === null || isPlainWeekend({ reason, ...day })) continue;
    const last = notes.at(-1);
    const runsOn =
      last && last.to === strip[index - 1]?.date && last.reason === reason && last.source === source;
    if (runsOn) notes[notes.length - 1] = { ...last, to: date };
    else notes.push({ from: date, to: date, reason, source });
  }
  return notes;
}

function isPlainWeekend(day: Pick<StripDay, "kind" | "dayKind" | "reason">): boolean {
  return day.kind === "skipped" && day.dayKind === "weekend" && /^(Sábado|Domingo)$/.test(day.reason ?? "");
}
