import type { Calculation } from "#lib/calendar/calculate-deadline.ts";
import { paramsOfAddress } from "#lib/calendar/calculator-address.ts";
import { runCalculator } from "#lib/calendar/run-calculator.ts";
import { answerCacheable } from "#lib/open-data/answer-cacheable.ts";
import { answerRefusal } from "#lib/open-data/answer-refusal.ts";

/** Seconds. Short: a day declared non-working must show soon. */
const MAX_AGE = 60;

/** Runs the calculator for an address and answers with what `render` makes of it, or with what is wrong and where. */
export async function answerCalculator(
  request: Request,
  render: (calculation: Calculation) => { body: string; headers: Record<string, string> },
): Promise<Response> {
  try {
    const calculation = await runCalculator(paramsOfAddress(new URL(request.url).searchParams));
    const { body, headers } = render(calculation);
    return answerCacheable(request, body, headers, MAX_AGE);
  } catch (error) {
    return answerRefusal(error);
  }
}
