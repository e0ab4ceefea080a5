import { formatDay } from "#lib/calendar/format-day.ts";
import { stripNotes } from "#lib/calendar/strip-notes.ts";
import type { StripDay } from "#lib/calendar/types.ts";

/** The days that need a word, each with its reason and the source that can be looked up. Nothing when there are none. */
export function StripNotesList({ days }: { days: readonly StripDay[] }) {
  const notes = stripNotes(days);
  if (notes.length === 0) return null;
  return (
    <ul className="max-w-measure space-y-2 border-l-2 border-dorado pl-4 text-sm">
      {notes.map(({ from, to, reason, source }) => (
        <li key={from}>
          <span className="block font-semibold first-letter:uppercase">
            {from === to ? formatDay(from) : `del ${formatDay(from)} al ${formatDay(to)}`}
          </span>
          {reason}.{source ? <span className="text-tinta-suave"> Fuente: {source}.</span> : null}
        </li>
      ))}
    </ul>
  );
}
