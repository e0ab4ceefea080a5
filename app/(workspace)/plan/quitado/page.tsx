import type { Metadata } from "next";
import { ActionButton } from "#components/forms/action-button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import { ITEM_KINDS } from "#lib/plans/items/item-kinds.ts";
import { planDesk } from "#lib/plans/plan-desk.ts";
import { type DoneParams, PlanFrame } from "../_components/plan-frame.tsx";
import { loadPlan } from "../_data/load-plan.ts";
import { setRemovedAction } from "../actions.ts";
import { itemHref, REMOVED_HREF } from "../plan-address.ts";

type RemovedPageProps = { searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Lo quitado del plan" };

export default async function RemovedPage({ searchParams }: RemovedPageProps) {
  const { actor, plan, canEdit } = await loadPlan();
  const removed = await planDesk.listRemoved(actor);
  return (
    <PlanFrame
      plan={plan}
      section="overview"
      title="Lo quitado del plan"
      lead="Nada se borra: lo que se quitó puede volver como estaba."
      crumbs={[{ label: "Lo quitado" }]}
      done={await searchParams}
    >
      {removed.length === 0 ? (
        <EmptyState title="No se ha quitado nada" />
      ) : (
        <Panel>
          <ul className="divide-y divide-linea">
            {removed.map(({ kind, id, name, removedAt }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
                <div className="min-w-0 flex-1 basis-60">
                  <p className="text-sm text-tinta-suave">
                    {ITEM_KINDS[kind].one}, {formatDateTime(removedAt)}
                  </p>
                  <TextLink href={itemHref(kind, id)}>{name || "(sin nombre)"}</TextLink>
                </div>
                {canEdit ? (
                  <ActionButton
                    action={setRemovedAction}
                    fields={{ kind: ITEM_KINDS[kind].slug, id, removed: "", back: REMOVED_HREF }}
                    variant="secondary"
                    size="small"
                  >
                    <span>
                      Restituir<span className="sr-only"> «{name}»</span>
                    </span>
                  </ActionButton>
                ) : null}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </PlanFrame>
  );
}
