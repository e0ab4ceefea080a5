import { AGREEMENT_REGIONS } from "./agreement-regions.ts";

const { GLOBAL: _, ...regions } = AGREEMENT_REGIONS;

/** The regions of the world where a place may be, as addresses and forms carry them. */
export const WORLD_REGIONS = regions;

export type WorldRegion = keyof typeof WORLD_REGIONS;
