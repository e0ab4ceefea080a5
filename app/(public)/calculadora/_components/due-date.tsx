import { CopyLinkButton } from "#components/ui/copy-link-button.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { PrintButton } from "#components/ui/print-button.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import type { Calculation } from "#lib/calendar/calculate-deadline.ts";
import { CALENDAR_NAMES } from "#lib/calendar/calendar-names.ts";
import { formatDay } from "#lib/calendar/format-day.ts";

type DueDateProps = { calculation: Calculation; address: string; ifFiledNow: boolean };

/** The one thing most people came for, and what can be done with it. */
export function DueDate({ calculation, address, ifFiledNow }: DueDateProps) {
  const { query, term, provisional } = calculation;
  return (
    <section
      aria-labelledby="vencimiento"
      className="rounded-panel border border-linea border-t-4 border-t-dorado bg-white p-5 sm:p-6 print:p-3"
    >
      <h2 id="vencimiento" className="text-2xl text-guinda-oscuro sm:text-3xl">
        <span className="block font-sans text-base font-semibold text-tinta-suave">
          {ifFiledNow ? "Si se presenta ahora, " : ""}
          {term.dueOn ? <>{ifFiledNow ? "vence" : "Vence"} el</> : "El plazo está"}
        </span>
        {term.dueOn ? formatDay(term.dueOn) : "Suspendido, sin fecha de vencimiento"}
      </h2>
      <p className="mt-2 flex max-w-measure flex-wrap items-center gap-x-3 gap-y-1 text-tinta-suave">
        <span>
          {query.dias === 1 ? "1 día hábil" : `${query.dias} días hábiles`} desde el {formatDay(query.desde)},
          según {CALENDAR_NAMES[query.calendario].name}
        </span>
        {provisional ? <StatusTag tone="warning">Provisional</StatusTag> : null}
      </p>
      <div className="mt-5 flex flex-wrap gap-3 print:hidden">
        {term.dueOn ? (
          <a href={`/api/calculadora/ics?${address}`} download className={buttonClasses("primary", "small")}>
            <Icon name="calendar" className="size-4.5" />
            Guardar en mi calendario (.ics)
          </a>
        ) : null}
        <CopyLinkButton href={`/calculadora?${address}`} />
        <PrintButton />
      </div>
    </section>
  );
}
