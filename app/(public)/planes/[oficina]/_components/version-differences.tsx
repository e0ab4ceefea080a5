import { Panel } from "#components/ui/panel.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { diffSnapshots, type ItemDifference } from "#lib/plans/adopting/diff-snapshots.ts";
import type { PublishedPlan } from "#lib/plans/adopting/public-plans.ts";
import { fieldsOf, type Item, ITEM_KINDS } from "#lib/plans/items/item-kinds.ts";
import { allNamesOf, nameItem } from "#lib/plans/items/name-item.ts";
import { type ItemNames, sayValue } from "#lib/plans/items/say-value.ts";

const WHAT = {
  added: { label: "Nuevo", tone: "success" },
  changed: { label: "Cambió", tone: "warning" },
  removed: { label: "Ya no está", tone: "danger" },
} as const;

/** What the version on the page says otherwise than another. */
export function VersionDifferences({ from, to }: { from: PublishedPlan; to: PublishedPlan }) {
  const differences = diffSnapshots(from.snapshot, to.snapshot);
  const names: ItemNames = new Map([
    ...allNamesOf(from.snapshot.content),
    ...allNamesOf(to.snapshot.content),
  ]);
  return (
    <Panel title={`De la versión ${from.head.number} a la ${to.head.number}`}>
      {differences.length === 0 ? <p>Dicen lo mismo.</p> : null}
      <ul className="divide-y divide-linea">
        {differences.map((difference) => (
          <li key={difference.id} className="space-y-2 py-4 first:pt-0 last:pb-0">
            <p className="flex flex-wrap items-baseline gap-2">
              <StatusTag tone={WHAT[difference.what].tone}>{WHAT[difference.what].label}</StatusTag>
              <span className="text-sm text-tinta-suave">{ITEM_KINDS[difference.kind].one}</span>
              <strong>{nameItem(difference.kind, (difference.after ?? difference.before)!)}</strong>
            </p>
            <ChangedFields difference={difference} names={names} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function ChangedFields({ difference, names }: { difference: ItemDifference; names: ItemNames }) {
  const { kind, before, after, fields } = difference;
  if (!before || !after || fields.length === 0) return null;
  const say = (item: Item, name: string) =>
    sayValue(fieldsOf(kind)[name]!, Reflect.get(item, name) as string | string[], names) || "(vacío)";
  return (
    <dl className="space-y-2 border-l-2 border-dorado pl-4 text-sm">
      {fields.map((name) => (
        <div key={name}>
          <dt className="font-semibold">{fieldsOf(kind)[name]!.label}</dt>
          <dd>
            <del className="text-rojo">{say(before, name)}</del>{" "}
            <ins className="text-verde">{say(after, name)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
