import { listWarnings, type RequestWarning } from "#lib/cases/request/list-warnings.ts";
import { requestDesk } from "#lib/cases/request/request-desk.ts";
import type { LoadedRequest } from "./load-request.ts";

/** What the office should know before it hands the request in; an earlier case is looked for only before filing. */
export async function loadWarnings({ snapshot, notice, today }: LoadedRequest): Promise<RequestWarning[]> {
  const earlier = snapshot.status === "DRAFT" ? await requestDesk.findEarlierCase(snapshot.id) : null;
  return listWarnings(snapshot, { notice, today, earlier });
}
