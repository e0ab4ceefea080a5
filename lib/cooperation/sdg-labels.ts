import { SDG_GOALS } from "#lib/plans/catalogues/sdg.ts";

/** The goals of the 2030 Agenda by the text that addresses and forms carry, in order. */
export const SDG_OPTIONS = Object.entries(SDG_GOALS).map(([value, label]) => ({ value, label }));

export const SDG_CODES: readonly string[] = SDG_OPTIONS.map(({ value }) => value);

/** «4. Educación de calidad»; what is no goal is given back as it came. */
export const sdgLabel = (code: string): string =>
  SDG_OPTIONS.find(({ value }) => value === code)?.label ?? code;
