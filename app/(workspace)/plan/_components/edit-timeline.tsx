import { Panel } from "#components/ui/panel.tsx";
import { Timeline, type TimelineEntry } from "#components/ui/timeline.tsx";
import type { PlanEditOutcome } from "#lib/generated/prisma/enums.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import type { PlanEditRow } from "#lib/plans/editing/read-history.ts";
import { fieldsOf, type PlanKind } from "#lib/plans/items/item-kinds.ts";
import { type ItemNames, sayValue } from "#lib/plans/items/say-value.ts";

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

/** Of every history, above what it lists. */
export const HISTORY_LEAD =
  "Todo lo que alguien guardó aquí, y también lo que no se guardó porque otra persona se adelantó. Nada se borra.";

type EditTimelineProps = {
  kind: PlanKind;
  /** The newest first. */
  edits: readonly PlanEditRow[];
  /** What its fields point at, when they point at anything. */
  names?: ItemNames;
};

/** Everything that was written in something of a plan: who, when and what it said. */
export function EditTimeline({ kind, edits, names = new Map() }: EditTimelineProps) {
  return (
    <Panel>
      {edits.length === 0 ? <p className="text-tinta-suave">Nadie ha escrito aquí todavía.</p> : null}
      <Timeline
        label="Lo escrito, de lo último a lo primero"
        entries={edits.map((edit) => entryOf(kind, edit, names))}
      />
    </Panel>
  );
}

function entryOf(
  kind: PlanKind,
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
