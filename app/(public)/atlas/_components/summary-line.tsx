import { type AtlasFilters, nameAtlasFilters } from "#lib/atlas/atlas-query.ts";
import { type AtlasView, totalOf } from "#lib/atlas/atlas-view.ts";
import { formatDate } from "#lib/kernel/format-date.ts";

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString("es-MX")} ${count === 1 ? one : many}`;

/** How many there are, with how many countries, and on what day: what a change of year says aloud. */
export function SummaryLine({ atlas, filters }: { atlas: AtlasView; filters: AtlasFilters }) {
  const { day, countries, sisters, unregistered, withoutCountry } = atlas;
  const name = nameAtlasFilters(filters);
  const all = sisters + unregistered;
  return (
    <p role="status" className="max-w-measure">
      {counted(totalOf(atlas), "vínculo", "vínculos")} con {counted(countries.length, "país", "países")} el{" "}
      {formatDate(day)}
      {name ? ` (${name})` : ""}: {counted(all, "hermanamiento", "hermanamientos")}
      {unregistered > 0 ? `, ${unregistered.toLocaleString("es-MX")} sin registro` : ""}
      {withoutCountry > 0
        ? `; ${counted(withoutCountry, "acuerdo es", "acuerdos son")} con organismos sin país`
        : ""}
      .
    </p>
  );
}
