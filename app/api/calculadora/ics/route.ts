import { calculationIcs } from "#lib/calendar/calculation-ics.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { answerCalculator } from "../answer-calculator.ts";

/** `GET /api/calculadora/ics?desde=…&dias=…`: the due date as an entry for one's own calendar. */
export function GET(request: Request): Promise<Response> {
  return answerCalculator(request, (calculation) => ({
    body: calculationIcs(calculation, getSettings().appUrl),
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="vencimiento-${calculation.term.dueOn}.ics"`,
    },
  }));
}
