import type { Metadata } from "next";
import { Panel } from "#components/ui/panel.tsx";
import { Timeline, type TimelineEntry } from "#components/ui/timeline.tsx";
import type { PlanEditOutcome } from "#lib/generated/prisma/enums.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import type { PlanEditRow } from "#lib/plans/editing/read-history.ts";
import { fieldsOf, type Item, type ItemKind } from "#lib/plans/items/item-kinds.ts";
import { allNamesOf, nameItem } from "#lib/plans/items/name-item.ts";
import { type ItemNames, sayValue } from "#lib/plans/items/say-value.ts";
import { planDesk } from "#lib/plans/plan-desk.ts";
import { PlanFrame } from "../../../../_components/plan-frame.tsx";
import { itemHref, LISTS } from "../../../../plan-address.ts";
import { loadItem } from "../load-item.ts";

type HistoryPageProps = { params: Promise<{ tipo: string; id: string }> };

export const metadata: Metadata = { title: "Historia de lo escrito" };

const OUTCOMES = {
  SAVED: { said: (field: string) => field, tone: "neutral" },
  REFUSED: {
    said: (field: string) => `${field}: no se guardó, otra persona había escrito antes`,
    tone: "warning",
  },
  REMOVED: { said: () => "Se quitó del plan", tone: "danger" },
  RESTORED: { said: () => "Se restituyó", tone: "success" },
} as const satisfies Record<
  PlanEditOutcome,
  { said: (field: string) => string; tone: TimelineEntry["tone"] }
>;

export default async function HistoryPage({ params }: HistoryPageProps) {
  const { actor, plan, kind, item } = await loadItem(params);
  const edits = await planDesk.readHistory(actor, kind, item.id);
  const names = allNamesOf(plan.content);
  return (
    <PlanFrame
      plan={plan}
      section={LISTS[kind].section}
      title="Historia de lo escrito"
      lead="Todo lo que alguien guardó aquí, y también lo que no se guardó porque otra persona se adelantó. Nada se borra."
      crumbs={[
        { label: nameItem(kind, { id: item.id, ...item.values } as Item), href: itemHref(kind, item.id) },
        { label: "Historia" },
      ]}
      done={{}}
    >
      <Panel>
        <Timeline
          label="Lo escrito, de lo último a lo primero"
          entries={edits.map((edit) => entryOf(kind, edit, names))}
        />
      </Panel>
    </PlanFrame>
  );
}

function entryOf(
  kind: ItemKind,
  { id, field, value, outcome, byName, at }: PlanEditRow,
  names: ItemNames,
): TimelineEntry {
  const rule = fieldsOf(kind)[field];
  const words = rule ? sayValue(rule, value, names) : "";
  const { said, tone } = OUTCOMES[outcome];
  return {
    key: id,
    when: formatDateTime(at),
    dateTime: at.toISOString(),
    actor: byName,
    title: said(rule?.label ?? field),
    tone,
    children: rule ? <p className="whitespace-pre-line">{words || "Quedó vacío."}</p> : null,
  };
}
