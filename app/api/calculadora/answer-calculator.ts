import type { Calculation } from "#lib/calendar/calculate-deadline.ts";
import { paramsOfAddress } from "#lib/calendar/calculator-address.ts";
import { runCalculator } from "#lib/calendar/run-calculator.ts";
import { DomainError, ERROR_STATUS } from "#lib/kernel/errors.ts";

// Open data: any site may ask from its own pages.
const openToAll = { "Access-Control-Allow-Origin": "*" };

/** Runs the calculator for an address and answers with what `render` makes of it, or with what is wrong and where. */
export async function answerCalculator(
  request: Request,
  render: (calculation: Calculation) => { body: string; headers: Record<string, string> },
): Promise<Response> {
  try {
    const calculation = await runCalculator(paramsOfAddress(new URL(request.url).searchParams));
    const { body, headers } = render(calculation);
    // Short: a day declared non-working must show soon.
    return new Response(body, {
      headers: { ...openToAll, "Cache-Control": "public, max-age=60", ...headers },
    });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return Response.json(
      { error: error.message, parametros: error.fields },
      { status: ERROR_STATUS[error.code], headers: { ...openToAll, "Cache-Control": "no-store" } },
    );
  }
}
