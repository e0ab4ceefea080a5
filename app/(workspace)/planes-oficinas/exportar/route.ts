import { requirePermission } from "#lib/auth/require-permission.ts";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { answerTableFile } from "#lib/open-data/table-file.ts";
import { oversightDesk } from "#lib/plan-oversight/oversight-desk.ts";
import { plansFile } from "#lib/plan-oversight/plans-file.ts";
import { readPlansQuery, selectPlans } from "#lib/plan-oversight/plans-query.ts";

/** The list as it stands, with its filters and in its order: CSV, or Excel with `formato=xlsx`. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requirePermission("plans.oversee");
  const { formato, ...params } = Object.fromEntries(new URL(request.url).searchParams);
  const rows = selectPlans(await oversightDesk.readAll(actor), readPlansQuery(params).filters);
  return answerTableFile(request, formato === "xlsx" ? "xlsx" : "csv", plansFile(rows, mexicoCityToday()));
}
