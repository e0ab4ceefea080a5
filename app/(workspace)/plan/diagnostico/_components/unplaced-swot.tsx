import { Panel } from "#components/ui/panel.tsx";
import type { PlanContent } from "#lib/plans/reading/plan-content.ts";
import { ItemCard } from "../../_components/item-card.tsx";
import { SECTIONS } from "../../plan-address.ts";

/** Items whose quadrant nobody has said yet: they are not lost from sight. */
export function UnplacedSwot({ content, canEdit }: { content: PlanContent; canEdit: boolean }) {
  const items = content.swot.filter(({ quadrant }) => quadrant === "");
  if (items.length === 0) return null;
  return (
    <Panel title="Sin cuadrante">
      <ol className="divide-y divide-linea">
        {items.map((item) => (
          <ItemCard
            key={item.id}
            kind="swot"
            item={item}
            canEdit={canEdit}
            back={SECTIONS.diagnosis.href}
            first
            last
          />
        ))}
      </ol>
    </Panel>
  );
}
