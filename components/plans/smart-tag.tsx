import { StatusTag } from "#components/ui/status-tag.tsx";
import type { Item } from "#lib/plans/items/item-kinds.ts";
import { PLAN_YEARS } from "#lib/plans/plan-years.ts";
import { countSmart, readSmart } from "#lib/plans/rules/smart.ts";

type SmartTagProps = { objective: Item<"objective">; firstYear: number };

/** How many of the five an objective already is. */
export function SmartTag({ objective, firstYear }: SmartTagProps) {
  const met = countSmart(readSmart(objective, { first: firstYear, last: firstYear + PLAN_YEARS - 1 }));
  return <StatusTag tone={met === 5 ? "success" : "warning"}>SMART: {met} de 5</StatusTag>;
}
