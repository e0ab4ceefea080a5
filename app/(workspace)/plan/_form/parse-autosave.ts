import { z } from "zod";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { ITEM_KINDS, type PlanKind } from "#lib/plans/items/item-kinds.ts";

const autosaveSchema = z.object({
  kind: z.enum(Object.keys(ITEM_KINDS) as PlanKind[]),
  id: z.string(),
  revision: z.number(),
  values: z.unknown(),
});

/** What a form saves by itself while it is typed. @throws DomainError invalid for what no form of ours sends */
export const parseAutosave = (input: unknown) => parseInput(autosaveSchema, input);
