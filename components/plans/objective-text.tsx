import { formatDate } from "#lib/kernel/format-date.ts";
import type { Item } from "#lib/plans/items/item-kinds.ts";
import { sayNumber } from "#lib/fields/say-plain.ts";

/** An objective with what it promises: from how much to how much, for when and by whom. */
export function ObjectiveText({ objective }: { objective: Item<"objective"> }) {
  const { text, indicator, unit, baseValue, baseYear, targetValue, dueOn, owner, sdgGoals, sdgTargets } =
    objective;
  const base = baseValue ? `de ${sayNumber(baseValue)}${baseYear ? ` (${baseYear})` : ""} ` : "";
  return (
    <li className="space-y-1 py-4 first:pt-0 last:pb-0">
      <p className="font-semibold">{text}</p>
      {targetValue ? (
        <p>
          {indicator || "Meta"}: {base}a {sayNumber(targetValue)} {unit}
          {dueOn ? `, al ${formatDate(dueOn)}` : ""}.
        </p>
      ) : null}
      <p className="text-sm text-tinta-suave">
        {owner ? `Responsable: ${owner}. ` : ""}
        {sdgGoals.length > 0 ? `ODS ${sdgGoals.toSorted((a, b) => Number(a) - Number(b)).join(", ")}. ` : ""}
        {sdgTargets.length > 0 ? `Metas ${sdgTargets.join(", ")}.` : ""}
      </p>
    </li>
  );
}
