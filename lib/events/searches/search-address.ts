/** Where a search of the agenda is followed from a calendar program: short enough to be typed. */
export const searchIcsPath = (code: string): string => `/a/${code}.ics`;

/** Where it is told how. */
export const searchPath = (code: string): string => `/agenda/seguir/${code}`;
