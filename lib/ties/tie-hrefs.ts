/** The living ties of an office, or of all of them. */
export const TIES_HREF = "/vinculos";
export const RADAR_HREF = `${TIES_HREF}/radar`;

/** @param key its id, or the number of an agreement of which nothing is kept yet */
export const tieHref = (key: string): string => `${TIES_HREF}/${encodeURIComponent(key)}`;
