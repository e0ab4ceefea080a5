import { TextLink } from "#components/ui/text-link.tsx";
import { type AgendaFilters, monthAddress } from "#lib/events/agenda-query.ts";
import { eventPath } from "#lib/events/event-address.ts";
import type { PublicEvent } from "#lib/events/event-view.ts";
import { dayIn, timeIn } from "#lib/events/say-session.ts";
import { sayMonth } from "./say-month.ts";

type MonthTableProps = { month: string; filters: AgendaFilters; events: readonly PublicEvent[] };

const WEEKDAYS = ["Lunes", "Martes", "Miércoles", "Jueves", "Viernes", "Sábado", "Domingo"];

/** A month as a table of weeks; on a narrow screen, its days that have something, one under another. */
export function MonthTable({ month, filters, events }: MonthTableProps) {
  const first = Temporal.PlainDate.from(`${month}-01`);
  const step = (months: number) => first.add({ months }).toPlainYearMonth().toString();
  const byDay = Map.groupBy(sessionsOf(events), ({ day }) => day);
  const start = first.subtract({ days: first.dayOfWeek - 1 });
  const weeks = Math.ceil((first.dayOfWeek - 1 + first.daysInMonth) / 7);
  return (
    <section className="space-y-4" aria-labelledby="mes">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="mes" className="text-xl first-letter:uppercase">
          {sayMonth(month)}
        </h2>
        <p className="flex flex-wrap gap-x-6 print:hidden">
          <TextLink href={monthAddress(filters, step(-1))}>Mes anterior</TextLink>
          <TextLink href={monthAddress(filters, step(1))}>Mes siguiente</TextLink>
        </p>
      </div>
      {byDay.size === 0 ? <p>Este mes no tiene eventos con esos filtros.</p> : null}
      <table role="table" className="w-full table-fixed border-collapse bg-white text-sm max-sm:block">
        <caption className="sr-only">Eventos de {sayMonth(month)}, por semana</caption>
        <thead role="rowgroup" className="max-sm:sr-only">
          <tr role="row">
            {WEEKDAYS.map((name) => (
              <th key={name} role="columnheader" scope="col" className="border border-linea p-2 text-left">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="max-sm:block">
          {Array.from({ length: weeks }, (_, week) => (
            <tr key={week} role="row" className="max-sm:block">
              {WEEKDAYS.map((name, offset) => {
                const day = start.add({ days: week * 7 + offset });
                const rows = byDay.get(day.toString()) ?? [];
                const inMonth = day.month === first.month;
                return (
                  <td
                    key={name}
                    role="cell"
                    className={`border border-linea p-2 align-top max-sm:block ${inMonth && rows.length > 0 ? "" : "max-sm:hidden"}`}
                  >
                    {inMonth ? (
                      <>
                        <p className="text-tinta-suave">
                          <span className="sm:hidden">{name} </span>
                          {day.day}
                        </p>
                        <ul className="space-y-2">
                          {rows.map(({ event, time, key }) => (
                            <li key={key} className="break-words hyphens-auto">
                              {time} <TextLink href={eventPath(event.code)}>{event.title}</TextLink>
                              {event.state === "CANCELLED" ? " (cancelado)" : ""}
                            </li>
                          ))}
                        </ul>
                      </>
                    ) : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-sm text-tinta-suave">Las horas son las del lugar de cada evento.</p>
    </section>
  );
}

/** Each session on every day that it lasts, by its own clocks. */
const sessionsOf = (events: readonly PublicEvent[]) =>
  events.flatMap((event) =>
    event.sessions.flatMap(({ id, startsAt, endsAt, timeZone }) => {
      const from = Temporal.PlainDate.from(dayIn(startsAt, timeZone));
      const until = Temporal.PlainDate.from(dayIn(endsAt, timeZone));
      return Array.from({ length: from.until(until).days + 1 }, (_, index) => ({
        ...{ event, key: id, day: from.add({ days: index }).toString() },
        time: index === 0 ? timeIn(startsAt, timeZone) : "",
      }));
    }),
  );
