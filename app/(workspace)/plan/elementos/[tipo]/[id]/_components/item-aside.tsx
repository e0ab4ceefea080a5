import { SmartPanel } from "#components/plans/smart-panel.tsx";
import type { Item, ItemKind } from "#lib/plans/items/item-kinds.ts";
import type { WholePlan } from "#lib/plans/reading/plan-content.ts";

type ItemAsideProps = { kind: ItemKind; item: Item; plan: WholePlan };

/** What the portal reads in an item, beside the form where it is written. */
export function ItemAside({ kind, item, plan }: ItemAsideProps) {
  switch (kind) {
    case "objective":
      return <SmartPanel objective={item as Item<"objective">} firstYear={plan.firstYear} />;
    default:
      return null;
  }
}
