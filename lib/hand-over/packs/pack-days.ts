/** How long a pack that is ready can be downloaded, in days: enough for a slow connection, and for nobody to forget it there. */
export const PACK_DAYS = 7;

const DAY_MS = 24 * 60 * 60 * 1000;

/** When it is erased. */
export const erasedFrom = (readyAt: Date): Date => new Date(readyAt.getTime() + PACK_DAYS * DAY_MS);

/** Packs ready at this moment or before are erased by now. */
export const readyBefore = (now: Date): Date => new Date(now.getTime() - PACK_DAYS * DAY_MS);
