import ical, { ICalEventTransparency } from "ical-generator";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Calculation } from "./calculate-deadline.ts";
import { addressOfQuery } from "./calculator-address.ts";
import { CALENDAR_NAMES } from "./calendar-names.ts";
import { explainCalculation } from "./explain-calculation.ts";

/**
 * The due date as an iCalendar file (RFC 5545): one event of a whole day that does not mark the person as busy, with
 * the explanation and the address of the page. The same question has the same UID, so importing it again updates the
 * entry. Throws DomainError `invalid` while a suspension without end leaves no date.
 * @param appUrl origin of the portal, without a slash at the end
 */
export function calculationIcs(calculation: Calculation, appUrl: string): string {
  const { query, term, provisional } = calculation;
  if (term.dueOn === null) {
    throw new DomainError(
      "invalid",
      "El plazo está suspendido sin fecha de reanudación: aún no hay vencimiento que guardar.",
    );
  }
  const address = addressOfQuery(query);
  const page = `${appUrl}/calculadora?${address}`;
  const unit = query.dias === 1 ? "día hábil" : "días hábiles";
  const calendar = ical({ prodId: { company: "SRE", product: "Calculadora de plazos", language: "ES" } });
  calendar.createEvent({
    id: `${address.replaceAll(/[^\w-]+/g, ".")}@${new URL(appUrl).hostname}`,
    start: Temporal.PlainDate.from(term.dueOn),
    allDay: true,
    summary: `Vence el plazo de ${query.dias} ${unit}${provisional ? " (provisional)" : ""}`,
    description: [
      ...explainCalculation(calculation),
      `Calendario: ${CALENDAR_NAMES[query.calendario].name}, versión ${calculation.calendar.version}.`,
      page,
    ].join("\n"),
    url: page,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  return calendar.toString();
}
