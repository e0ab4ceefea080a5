import { REGION_LABELS, type Region } from "#lib/catalogues/countries.ts";

/** Where an agreement reaches: a region of the catalogue of countries, or no country in particular. */
export type AgreementRegion = Region | "GLOBAL";

/** As people read it, and as addresses carry it. */
export const AGREEMENT_REGIONS = {
  NORTH_AMERICA: { label: REGION_LABELS.NORTH_AMERICA, labelEn: "North America", slug: "america-del-norte" },
  LATIN_AMERICA: {
    label: REGION_LABELS.LATIN_AMERICA,
    labelEn: "Latin America and the Caribbean",
    slug: "america-latina-y-el-caribe",
  },
  EUROPE: { label: REGION_LABELS.EUROPE, labelEn: "Europe", slug: "europa" },
  ASIA: { label: REGION_LABELS.ASIA, labelEn: "Asia", slug: "asia" },
  AFRICA_OCEANIA: {
    label: REGION_LABELS.AFRICA_OCEANIA,
    labelEn: "Africa and Oceania",
    slug: "africa-y-oceania",
  },
  GLOBAL: { label: "Global u organismos", labelEn: "Global or organisations", slug: "global-u-organismos" },
} as const satisfies Record<AgreementRegion, { label: string; labelEn: string; slug: string }>;

/**
 * The regions of an agreement, in the order of the catalogue: one for each counterpart's country, and «global u
 * organismos» for a counterpart without one. It may touch several.
 * @param counterparts with the region of their country, as the table of countries says it.
 */
export function agreementRegions(
  counterparts: readonly { country: { region: string } | null }[],
): AgreementRegion[] {
  const touched = new Set(counterparts.map(({ country }) => country?.region ?? "GLOBAL"));
  return (Object.keys(AGREEMENT_REGIONS) as AgreementRegion[]).filter((region) => touched.has(region));
}
