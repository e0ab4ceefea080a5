/** What can happen to the index, as the trail names it and as a person reads it. */
export const INDEX_ACTIONS = {
  "index:record": "Registró el índice de acción internacional de un estado",
} as const satisfies Record<string, string>;

export type IndexAction = keyof typeof INDEX_ACTIONS;
