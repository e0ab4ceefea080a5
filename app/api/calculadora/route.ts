import { calculationJson } from "#lib/calendar/calculation-json.ts";
import { answerCalculator } from "./answer-calculator.ts";

/** `GET /api/calculadora?desde=2026-03-02&dias=10&calendario=sre`: the due date and every day up to it. */
export function GET(request: Request): Promise<Response> {
  return answerCalculator(request, (calculation) => ({
    body: JSON.stringify(calculationJson(calculation)),
    headers: { "Content-Type": "application/json; charset=utf-8" },
  }));
}
