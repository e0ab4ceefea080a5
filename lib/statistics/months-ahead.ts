/** How far ahead expiries are counted, in calendar months with the present one. */
export const MONTHS_AHEAD = 24;
