import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { answerTableFile } from "#lib/open-data/table-file.ts";
import { tiesFile } from "#lib/ties/list/ties-file.ts";
import { readTiesQuery } from "#lib/ties/list/ties-query.ts";
import { tieDesk } from "#lib/ties/tie-desk.ts";
import { requireTies } from "../load-tie.ts";

/** The list as it stands, with its filters: CSV, or Excel with `formato=xlsx`. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireTies();
  const { formato, ...params } = Object.fromEntries(new URL(request.url).searchParams);
  const { wanted } = await tieDesk.list(actor, readTiesQuery(params).filters);
  return answerTableFile(request, formato === "xlsx" ? "xlsx" : "csv", tiesFile(wanted, mexicoCityToday()));
}
