import { classNames } from "#components/ui/class-names.ts";
import { Icon } from "#components/ui/icon.tsx";
import { formatDay } from "#lib/calendar/format-day.ts";
import type { IsoDate, StripDay } from "#lib/calendar/types.ts";
import { weeksOf } from "#lib/calendar/weeks-of.ts";
import { DAY_MARKS, describeDay, hasMixedProvisional, markOf } from "./day-marks.ts";

const WEEKDAYS = [
  ["lun", "lunes"],
  ["mar", "martes"],
  ["mié", "miércoles"],
  ["jue", "jueves"],
  ["vie", "viernes"],
  ["sáb", "sábado"],
  ["dom", "domingo"],
] as const;

const MONTHS = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"] as const;

type StripWeeksProps = {
  days: readonly StripDay[];
  caption: string;
  today?: IsoDate | undefined;
};

/** The days of a term as a small calendar: a row per week, a table for who listens to it. */
export function StripWeeks({ days, caption, today }: StripWeeksProps) {
  const firstDate = days[0]?.date;
  const starred = hasMixedProvisional(days);
  return (
    <table className="w-full max-w-2xl table-fixed border-separate border-spacing-1 sm:border-spacing-1.5">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map(([short, long]) => (
            <th key={short} scope="col" className="pb-0.5 text-xs font-semibold text-tinta-suave">
              <abbr title={long} className="no-underline">
                {short}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week) => (
          <tr key={week.find((day) => day)?.date}>
            {week.map((day, index) =>
              day ? (
                <DayCell
                  key={day.date}
                  day={day}
                  first={day.date === firstDate}
                  today={day.date === today}
                  star={starred && day.provisional}
                />
              ) : (
                <td key={index} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DayCellProps = { day: StripDay; first: boolean; today: boolean; star: boolean };

function DayCell({ day, first, today, star }: DayCellProps) {
  const { icon, classes } = DAY_MARKS[markOf(day)];
  const [, month, dayOfMonth] = day.date.split("-").map(Number) as [number, number, number];
  const newMonth = first || dayOfMonth === 1;
  return (
    <td
      aria-current={today ? "date" : undefined}
      className={classNames(
        "h-16 rounded-control border px-1 py-1 align-top sm:px-1.5",
        classes,
        today && "outline-2 outline-offset-1 outline-tinta",
      )}
    >
      <span className="sr-only">
        {formatDay(day.date)}: {describeDay(day)}
        {today ? ". Hoy" : ""}
      </span>
      <span aria-hidden="true" className="flex h-full flex-col justify-between">
        <span className="text-xs leading-tight whitespace-nowrap">
          {dayOfMonth}
          <span className={newMonth ? "font-semibold max-sm:block" : "max-sm:hidden"}>
            {" "}
            {MONTHS[month - 1]}
          </span>
        </span>
        <span className="flex items-end justify-center text-lg leading-none font-bold tabular-nums">
          {icon ? <Icon name={icon} className="size-4.5" /> : day.count}
          {star ? <span className="text-sm leading-none">*</span> : null}
        </span>
      </span>
    </td>
  );
}
