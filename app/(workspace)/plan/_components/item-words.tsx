import { DefinitionList } from "#components/ui/definition-list.tsx";
import type { Values } from "#lib/plans/items/field.ts";
import { fieldsOf, type PlanKind } from "#lib/plans/items/item-kinds.ts";
import { type ItemNames, sayValue } from "#lib/plans/items/say-value.ts";

type ItemWordsProps = { kind: PlanKind; names: readonly string[]; values: Values; itemNames?: ItemNames };

const NOBODY: ItemNames = new Map();

/** Anything of a plan as who only reads it sees it. */
export function ItemWords({ kind, names, values, itemNames = NOBODY }: ItemWordsProps) {
  const fields = fieldsOf(kind);
  return (
    <DefinitionList
      items={names.map((name) => {
        const words = sayValue(fields[name]!, values[name]!, itemNames);
        return {
          term: fields[name]!.label,
          value: words ? <span className="whitespace-pre-line">{words}</span> : null,
        };
      })}
    />
  );
}
