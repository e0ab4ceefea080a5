import { SmartPanel } from "#components/plans/smart-panel.tsx";
import type { Item, ItemKind } from "#lib/plans/items/item-kinds.ts";
import type { Measurement, WholePlan } from "#lib/plans/reading/plan-content.ts";
import { ItemFile } from "./item-file.tsx";
import { MeasurementPanel } from "./measurement-panel.tsx";

type ItemAsideProps = {
  kind: ItemKind;
  item: Item;
  plan: WholePlan;
  /** Of an indicator. */
  measurements: readonly Measurement[];
  canEdit: boolean;
};

/** What the portal reads in an item, beside the form where it is written. */
export function ItemAside({ kind, item, plan, measurements, canEdit }: ItemAsideProps) {
  switch (kind) {
    case "objective":
      return <SmartPanel objective={item as Item<"objective">} firstYear={plan.firstYear} />;
    case "indicator":
      return (
        <MeasurementPanel
          indicator={item as Item<"indicator">}
          targets={plan.content.target.filter(({ indicatorId }) => indicatorId === item.id)}
          measurements={measurements}
          canEdit={canEdit}
        />
      );
    case "evidence":
    case "picture":
      return <ItemFile kind={kind} item={item as Item<typeof kind>} plan={plan} canEdit={canEdit} />;
    default:
      return null;
  }
}
