import { TextLink } from "#components/ui/text-link.tsx";
import { NONE, type PanoramaFilters } from "#lib/panorama/panorama-query.ts";
import type { PictureOffice } from "#lib/panorama/reading/picture.ts";

type ChosenFiltersProps = {
  filters: PanoramaFilters;
  offices: readonly PictureOffice[];
  /** The same address with other filters. */
  href: (filters: PanoramaFilters) => string;
};

/** The filters that no field of the form shows: of whom, and with whom. Each can be taken off. */
export function ChosenFilters({ filters, offices, href }: ChosenFiltersProps) {
  const { oficina, con } = filters;
  const office =
    oficina === NONE
      ? "Sin oficina en el portal"
      : (offices.find(({ id }) => id === oficina)?.name ?? "Oficina dada de baja");
  return oficina === null && con === null ? null : (
    <ul className="space-y-1">
      {oficina === null ? null : (
        <li>
          Solo de: <strong>{office}</strong>.{" "}
          <TextLink href={href({ ...filters, oficina: null })}>Quitar la oficina</TextLink>
        </li>
      )}
      {con === null ? null : (
        <li>
          Solo con: <strong>{con}</strong>.{" "}
          <TextLink href={href({ ...filters, con: null })}>Quitar con quién</TextLink>
        </li>
      )}
    </ul>
  );
}
