import { PUBLISHED_CALLS } from "#lib/calls/visible-calls.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";

/** What a project can be tied to: the objectives and actions of its office's plan, and the published calls. */
export async function listProjectChoices(db: Tx, actor: Actor) {
  const standing = { where: { removedAt: null, text: { not: "" } }, orderBy: { position: "asc" } } as const;
  const item = { ...standing, select: { id: true, text: true } } as const;
  const [plan, calls] = await Promise.all([
    db.plan.findFirst({
      where: { officeId: actor.officeId, state: { not: "CLOSED" } },
      select: { objectives: item, actions: item },
    }),
    db.call.findMany({
      where: PUBLISHED_CALLS,
      select: { id: true, title: true },
      orderBy: { title: "asc" },
    }),
  ]);
  const toChoice = ({ id, text }: { id: string; text: string }) => ({ value: id, label: text });
  return {
    objectives: plan?.objectives.map(toChoice) ?? [],
    actions: plan?.actions.map(toChoice) ?? [],
    calls: calls.map(({ id, title }) => ({ value: id, label: title })),
  };
}
