import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { ITEM_KINDS, type ItemKind } from "#lib/plans/items/item-kinds.ts";
import { namesOf } from "#lib/plans/items/name-item.ts";
import { LISTED_KINDS } from "#lib/plans/items/item-kinds.ts";
import type { PlanContent } from "#lib/plans/reading/plan-content.ts";
import type { Orphan } from "#lib/plans/rules/trace.ts";

type OrphanListProps = {
  orphans: readonly Orphan[];
  content: PlanContent;
  hrefOf: (kind: ItemKind, id: string) => string;
};

/** Where the threads of a plan break, first of all: each with what it lacks. */
export function OrphanList({ orphans, content, hrefOf }: OrphanListProps) {
  const names = namesOf(content, LISTED_KINDS);
  const items = Map.groupBy(orphans, ({ id }) => id);
  if (items.size === 0) {
    return (
      <Panel title="Nada suelto">
        <p>Todo lo escrito está atado a algo.</p>
      </Panel>
    );
  }
  return (
    <Panel title={items.size === 1 ? "Un hilo suelto" : `${items.size} hilos sueltos`}>
      <ul className="divide-y divide-linea">
        {[...items].map(([id, lacks]) => {
          const { kind } = lacks[0]!;
          return (
            <li key={id} className="py-2.5 first:pt-0 last:pb-0">
              <span className="text-sm text-tinta-suave">{ITEM_KINDS[kind].one}: </span>
              <TextLink href={hrefOf(kind, id)}>{names.get(id)}</TextLink>
              <span> {lacks.map(({ lack }) => lack).join("; ")}.</span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
