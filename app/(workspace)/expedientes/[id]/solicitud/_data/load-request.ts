import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { requireActor } from "#lib/auth/require-actor.ts";
import { requestDesk } from "#lib/cases/request/request-desk.ts";
import { isPageEditable, pageHref, type GuidedPage } from "./request-pages.ts";

/** The request of this address, read once per request; 404 for another office's, and once filed, the case itself. */
export const loadRequest = cache(async (id: string) => {
  const actor = await requireActor();
  const request = await requestDesk.find(actor, id);
  if (!request) notFound();
  const { status } = request.snapshot;
  if (status !== "DRAFT" && status !== "PREVENTED") redirect(`/expedientes/${id}`);
  return { actor, ...request };
});

export type LoadedRequest = Awaited<ReturnType<typeof loadRequest>>;

/** The same, for a page where something is answered; whoever may not change it is led to where it is read. */
export async function loadEditableRequest(id: string, page: GuidedPage): Promise<LoadedRequest> {
  const request = await loadRequest(id);
  return isPageEditable(page, request.editable) ? request : redirect(pageHref(id, "review"));
}
