import { requirePermission } from "#lib/auth/require-permission.ts";
import { answerTableFile } from "#lib/open-data/table-file.ts";
import { commentsFile } from "#lib/plan-oversight/comments-file.ts";
import { loadThread } from "../../load-thread.ts";

type Context = { params: Promise<{ oficina: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await requirePermission("plans.oversee");
  const thread = await loadThread(actor, (await params).oficina);
  return answerTableFile(request, "csv", commentsFile(thread));
}
