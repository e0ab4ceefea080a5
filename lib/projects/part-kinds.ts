/** What a project has several of. */
export const PART_KINDS = ["partner", "amount", "result"] as const;
export type PartKind = (typeof PART_KINDS)[number];
