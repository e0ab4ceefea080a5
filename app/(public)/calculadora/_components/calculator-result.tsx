import { DayStrip } from "#components/calendar/day-strip.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { addressOfQuery } from "#lib/calendar/calculator-address.ts";
import type { Calculation } from "#lib/calendar/calculate-deadline.ts";
import { CALENDAR_NAMES } from "#lib/calendar/calendar-names.ts";
import { explainCalculation } from "#lib/calendar/explain-calculation.ts";
import { DueDate } from "./due-date.tsx";

type CalculatorResultProps = { calculation: Calculation; ifFiledNow: boolean };

/** The answer: the date, the days as a picture and as a table, and the count in sentences. */
export function CalculatorResult({ calculation, ifFiledNow }: CalculatorResultProps) {
  const { query, calendar, strip } = calculation;
  const address = addressOfQuery(query);
  return (
    <div className="min-w-0 space-y-6">
      <DueDate calculation={calculation} address={address} ifFiledNow={ifFiledNow} />
      <Panel title="El plazo, día por día">
        <DayStrip days={strip} caption={`Plazo de ${query.dias} días hábiles, día por día`} />
      </Panel>
      <Panel title="Cómo se contó">
        <ol className="max-w-measure list-decimal space-y-2 pl-6 marker:text-dorado-oscuro">
          {explainCalculation(calculation).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
        <p className="mt-5 border-t border-linea pt-4 text-sm text-tinta-suave">
          Contado con {CALENDAR_NAMES[query.calendario].name}, versión {calendar.version} de los datos.{" "}
          <span className="print:hidden">
            La misma respuesta,{" "}
            <TextLink href={`/api/calculadora?${address}`}>como datos abiertos (JSON)</TextLink>.
          </span>
        </p>
      </Panel>
    </div>
  );
}
