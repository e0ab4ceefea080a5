import { requirePermission } from "#lib/auth/require-permission.ts";
import { levelsFile } from "#lib/events/training/levels-file.ts";
import { trainingDesk } from "#lib/events/training/training-desk.ts";
import { answerTableFile } from "#lib/open-data/table-file.ts";

/** The level of training of every office: CSV, or Excel with `formato=xlsx`. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requirePermission("training.oversee");
  const rows = await trainingDesk.readAllLevels(actor);
  const format = new URL(request.url).searchParams.get("formato") === "xlsx" ? "xlsx" : "csv";
  return answerTableFile(request, format, levelsFile(rows));
}
