import type { LedgerRow } from "./read-ledger.ts";

/** What falls due within these days is near. */
const NEAR_DAYS = 30;

export interface LedgerGroup {
  key: "overdue" | "near" | "later" | "settled";
  title: string;
  rows: LedgerRow[];
}

/**
 * The ledger by what is most pressing; groups without rows are left out. Pure.
 * @param rows by their date
 * @param today ISO date in Mexico City
 */
export function groupLedger(rows: readonly LedgerRow[], today: string): LedgerGroup[] {
  const limit = Temporal.PlainDate.from(today).add({ days: NEAR_DAYS }).toString();
  const open = rows.filter(({ state }) => state === "OPEN");
  const groups: LedgerGroup[] = [
    { key: "overdue", title: "Vencidos", rows: rows.filter(({ state }) => state === "OVERDUE") },
    {
      key: "near",
      title: `En los próximos ${NEAR_DAYS} días`,
      rows: open.filter(({ dueOn }) => dueOn <= limit),
    },
    { key: "later", title: "Más adelante", rows: open.filter(({ dueOn }) => dueOn > limit) },
    {
      key: "settled",
      title: "Con resultado",
      rows: rows.filter(({ state }) => state === "SETTLED").toReversed(),
    },
  ];
  return groups.filter((group) => group.rows.length > 0);
}
