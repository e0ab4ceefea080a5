import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { answerTableFile } from "#lib/open-data/table-file.ts";
import { supportDesk } from "#lib/support/support-desk.ts";
import { supportFile } from "#lib/support/support-file.ts";
import { readSupportQuery } from "#lib/support/support-query.ts";
import { requireSupport } from "../require-support.ts";

/** All in one file: more than there will be in decades. */
const EVERYTHING = { page: 1, pageSize: 20_000 };

/** The list as it stands, with its filters: CSV, or Excel with `formato=xlsx`. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireSupport();
  const { formato, ...params } = Object.fromEntries(new URL(request.url).searchParams);
  const { rows } = await supportDesk.list(actor, readSupportQuery(params).filters, EVERYTHING);
  return answerTableFile(request, formato === "xlsx" ? "xlsx" : "csv", supportFile(rows, mexicoCityToday()));
}
