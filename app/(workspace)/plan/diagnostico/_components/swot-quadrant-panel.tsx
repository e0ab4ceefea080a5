import { Disclosure } from "#components/ui/disclosure.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import type { SwotQuadrant } from "#lib/generated/prisma/enums.ts";
import { QUADRANT_GROUPS } from "#lib/plans/items/words.ts";
import type { PlanContent } from "#lib/plans/reading/plan-content.ts";
import { AddItem } from "../../_components/add-item.tsx";
import { ItemCard } from "../../_components/item-card.tsx";
import { SECTIONS } from "../../plan-address.ts";

type SwotQuadrantPanelProps = { quadrant: SwotQuadrant; content: PlanContent; canEdit: boolean };

/** One of the four quadrants, in the order that people gave it. */
export function SwotQuadrantPanel({ quadrant, content, canEdit }: SwotQuadrantPanelProps) {
  const { title, hint } = QUADRANT_GROUPS[quadrant];
  const items = content.swot.filter((item) => item.quadrant === quadrant);
  const back = SECTIONS.diagnosis.href;
  return (
    <Panel title={title} actions={<span className="text-sm text-tinta-suave">{hint}</span>}>
      {items.length === 0 ? <p className="text-tinta-suave">Nada todavía.</p> : null}
      <ol className="divide-y divide-linea">
        {items.map((item, index) => {
          const answers = content.objective.filter(({ swotIds }) => swotIds.includes(item.id)).length;
          return (
            <ItemCard
              key={item.id}
              kind="swot"
              item={item}
              canEdit={canEdit}
              back={back}
              first={index === 0}
              last={index === items.length - 1}
              tags={<StatusTag>{item.weight ? `Pesa ${item.weight} de 5` : "Sin peso"}</StatusTag>}
            >
              {item.evidence ? <p>{item.evidence}</p> : null}
              {answers > 0 ? (
                <p>{answers === 1 ? "Un objetivo responde." : `${answers} objetivos responden.`}</p>
              ) : null}
            </ItemCard>
          );
        })}
      </ol>
      {canEdit ? (
        <div className="mt-4 border-t border-linea pt-4">
          <Disclosure summary={`Agregar a ${title.toLowerCase()}`} open={items.length === 0}>
            <AddItem
              kind="swot"
              names={["text"]}
              given={{ quadrant }}
              back={back}
              prefix={`${quadrant.toLowerCase()}-`}
              button="Agregar"
            />
          </Disclosure>
        </div>
      ) : null}
    </Panel>
  );
}
