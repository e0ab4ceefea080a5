import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "#lib/auth/require-actor.ts";
import { caseDesk } from "#lib/cases/case-desk.ts";

/** The case of this address as the person signed in sees it, read once per request; 404 for what is not theirs. */
export const loadCase = cache(async (id: string) => {
  const actor = await requireActor();
  const view = await caseDesk.find(actor, id);
  return view ? { actor, ...view } : notFound();
});

export type LoadedCase = Awaited<ReturnType<typeof loadCase>>;
