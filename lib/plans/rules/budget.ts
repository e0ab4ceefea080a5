import type { Item } from "../items/item-kinds.ts";
import { type Money, sumMoney } from "./money.ts";

type Line = Pick<Item<"actionYear">, "year" | "amount" | "currency" | "source">;

export interface BudgetRow {
  source: string;
  currency: string;
  /** One per year of the plan; what has no year is only in the total. */
  byYear: (Money | null)[];
  total: Money;
}

/** The money of a plan by where it comes from and in which currency: a row never mixes two. */
export function budgetBySource(lines: readonly Line[], years: readonly number[]): BudgetRow[] {
  const groups = Map.groupBy(
    lines.filter(({ amount }) => Number(amount) > 0),
    ({ source, currency }) => JSON.stringify([source, currency]),
  );
  return [...groups.values()]
    .map((rows): BudgetRow => {
      const { source, currency } = rows[0]!;
      const of = (year: number) => sumMoney(rows.filter((row) => row.year === String(year)))[0] ?? null;
      return { source, currency, byYear: years.map(of), total: sumMoney(rows)[0]! };
    })
    .sort(
      (one, other) =>
        one.source.localeCompare(other.source, "es") || one.currency.localeCompare(other.currency),
    );
}
