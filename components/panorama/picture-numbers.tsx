import { KeyNumbers } from "#components/figures/key-numbers.tsx";
import type { Picture } from "#lib/panorama/reading/picture.ts";

/** The few numbers to leave with. */
export function PictureNumbers({ counts }: Pick<Picture, "counts">) {
  const known = <Row,>(rows: readonly Row[], read: (row: Row) => string | null) =>
    rows.filter((row) => read(row) !== null).length;
  const items = [
    { label: "Actividades", value: counts.total, note: "con los filtros de arriba" },
    { label: "Oficinas", value: known(counts.doers, ({ officeId }) => officeId), note: "con alguna" },
    { label: "Estados", value: known(counts.states, ({ state }) => state), note: "de 32" },
    {
      label: "Países",
      value: known(counts.countries, ({ country }) => country),
      note: "con los que se trabaja",
    },
  ];
  return <KeyNumbers items={items} />;
}
