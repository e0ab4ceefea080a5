/** What an act changed, by the name that the public log gives to each fact: before and after, as the log has them. */
export type FactChanges = Record<string, { de: unknown; a: unknown }>;
