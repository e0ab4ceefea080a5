import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { type Item, ITEM_KINDS, type ItemKind } from "#lib/plans/items/item-kinds.ts";
import { nameItem } from "#lib/plans/items/name-item.ts";
import type { WholePlan } from "#lib/plans/reading/plan-content.ts";
import { AddItem } from "../../../../_components/add-item.tsx";
import { itemHref } from "../../../../plan-address.ts";

interface Branch {
  kind: ItemKind;
  /** The field of the child that names its parent. */
  by: string;
  title: string;
  names: readonly string[];
}

/** What hangs from each kind of item, and what is asked for to add one there. */
const BRANCHES: Partial<Record<ItemKind, readonly Branch[]>> = {
  axis: [{ kind: "objective", by: "axisId", title: "Objetivos del eje", names: ["text"] }],
  objective: [
    { kind: "action", by: "objectiveId", title: "Acciones", names: ["text"] },
    { kind: "indicator", by: "objectiveId", title: "Indicadores", names: ["name"] },
  ],
  action: [{ kind: "actionYear", by: "actionId", title: "En el POA", names: ["year", "deliverable"] }],
  indicator: [
    { kind: "target", by: "indicatorId", title: "Metas por periodo", names: ["period", "value"] },
    { kind: "evidence", by: "indicatorId", title: "Evidencias", names: ["title"] },
  ],
};

type ItemChildrenProps = { kind: ItemKind; id: string; plan: WholePlan; canEdit: boolean };

/** What hangs from an item, each with the way to add another. */
export function ItemChildren({ kind, id, plan, canEdit }: ItemChildrenProps) {
  return (BRANCHES[kind] ?? []).map(({ kind: child, by, title, names }) => {
    const items = (plan.content[child] as readonly Item[]).filter((item) => Reflect.get(item, by) === id);
    return (
      <Panel key={child} title={title}>
        {items.length === 0 ? <p className="text-tinta-suave">Nada todavía.</p> : null}
        <ul className="space-y-2">
          {items.map((item) => (
            <li key={item.id}>
              <TextLink href={itemHref(child, item.id)}>{describe(child, item)}</TextLink>
            </li>
          ))}
        </ul>
        {canEdit ? (
          <div className="mt-4 border-t border-linea pt-4">
            <AddItem
              kind={child}
              names={names}
              given={{ [by]: id }}
              prefix={`${ITEM_KINDS[child].slug}-`}
              button={`Agregar ${ITEM_KINDS[child].one}`}
            />
          </div>
        ) : null}
      </Panel>
    );
  });
}

/** A line of the programme is known by its year, and a target by its value. */
function describe(kind: ItemKind, item: Item): string {
  const name = nameItem(kind, item);
  if (kind === "actionYear") return [(item as Item<"actionYear">).year, name].filter(Boolean).join(": ");
  if (kind === "target") return [name, (item as Item<"target">).value].filter(Boolean).join(": ");
  return name;
}
