import { classNames } from "#components/ui/class-names.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { IsoDate, StripDay } from "#lib/calendar/types.ts";
import { StripLegend } from "./strip-legend.tsx";
import { StripNotesList } from "./strip-notes-list.tsx";
import { StripTable } from "./strip-table.tsx";
import { StripWeeks } from "./strip-weeks.tsx";

type DayStripProps = {
  days: readonly StripDay[];
  /** Names the term for who cannot see it: "Plazo de respuesta, día por día". */
  caption: string;
  /** Marks one of the days as today, when it is among them. */
  today?: IsoDate;
  className?: string;
};

/**
 * A term that explains itself: every day from its receipt to its due date, counted, skipped or suspended, as a picture,
 * with the source of what is out of the ordinary, and as a table one press away that is always printed.
 */
export function DayStrip({ days, caption, today, className }: DayStripProps) {
  return (
    <div className={classNames("space-y-5", className)}>
      <StripWeeks days={days} caption={caption} today={today} />
      <StripLegend days={days} />
      <StripNotesList days={days} />
      <Disclosure
        summary="Ver el cómputo día por día"
        className="print:details-content:[content-visibility:visible]"
      >
        <StripTable days={days} caption={caption} />
      </Disclosure>
    </div>
  );
}
