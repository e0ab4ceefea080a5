import { TextLink } from "#components/ui/text-link.tsx";
import type { TieRow } from "#lib/ties/list/tie-row.ts";
import { type TieFilters, tiesAddress } from "#lib/ties/list/ties-query.ts";
import { VITALITIES, type Vitality } from "#lib/ties/rules/vitality.ts";
import { VitalityTag } from "#components/ties/vitality-tag.tsx";

type VitalityCountsProps = { rows: readonly TieRow[]; filters: TieFilters };

/** How many there are of each, and the way to see them. */
export function VitalityCounts({ rows, filters }: VitalityCountsProps) {
  const counts = Map.groupBy(rows, ({ vitality }) => vitality);
  const present = (Object.keys(VITALITIES) as Vitality[]).filter((each) => counts.has(each));
  if (present.length === 0) return null;
  return (
    <ul aria-label="Cuántos hay" className="flex flex-wrap gap-x-6 gap-y-2">
      {present.map((vitalidad) => (
        <li key={vitalidad} className="flex items-center gap-2">
          <VitalityTag vitality={vitalidad} />
          <TextLink href={tiesAddress({ ...filters, vitalidad })}>
            {counts.get(vitalidad)!.length}
            <span className="sr-only">: ver los de «{VITALITIES[vitalidad].label}»</span>
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
