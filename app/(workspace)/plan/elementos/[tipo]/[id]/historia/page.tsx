import type { Metadata } from "next";
import type { Item } from "#lib/plans/items/item-kinds.ts";
import { allNamesOf, nameItem } from "#lib/plans/items/name-item.ts";
import { planDesk } from "#lib/plans/plan-desk.ts";
import { EditTimeline, HISTORY_LEAD } from "../../../../_components/edit-timeline.tsx";
import { PlanFrame } from "../../../../_components/plan-frame.tsx";
import { itemHref, LISTS } from "../../../../plan-address.ts";
import { loadItem } from "../load-item.ts";

type HistoryPageProps = { params: Promise<{ tipo: string; id: string }> };

export const metadata: Metadata = { title: "Historia de lo escrito" };

export default async function HistoryPage({ params }: HistoryPageProps) {
  const { actor, plan, kind, item } = await loadItem(params);
  const edits = await planDesk.readHistory(actor, kind, item.id);
  return (
    <PlanFrame
      plan={plan}
      section={LISTS[kind].section}
      title="Historia de lo escrito"
      lead={HISTORY_LEAD}
      crumbs={[
        { label: nameItem(kind, { id: item.id, ...item.values } as Item), href: itemHref(kind, item.id) },
        { label: "Historia" },
      ]}
      done={{}}
    >
      <EditTimeline kind={kind} edits={edits} names={allNamesOf(plan.content)} />
    </PlanFrame>
  );
}
