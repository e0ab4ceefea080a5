import { requirePermission } from "#lib/auth/require-permission.ts";
import { answerTableFile } from "#lib/open-data/table-file.ts";
import { commentsFile } from "#lib/plan-oversight/comments-file.ts";
import { loadThread } from "../../../planes-oficinas/load-thread.ts";

export async function GET(request: Request): Promise<Response> {
  const actor = await requirePermission("plans.read");
  const thread = await loadThread(actor, actor.officeId);
  return answerTableFile(request, "csv", commentsFile(thread));
}
