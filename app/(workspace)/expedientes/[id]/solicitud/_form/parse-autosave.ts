import { z } from "zod";
import { parseInput } from "#lib/kernel/parse-input.ts";

const autosaveSchema = z.object({
  caseId: z.string(),
  section: z.enum(["agreement", "counterparts", "signature"]),
  draftVersion: z.number(),
  baseline: z.record(z.string(), z.string()),
  values: z.unknown(),
});

/** What a form saves by itself while it is typed. @throws DomainError invalid for what no form of ours sends */
export const parseAutosave = (input: unknown) => parseInput(autosaveSchema, input);
