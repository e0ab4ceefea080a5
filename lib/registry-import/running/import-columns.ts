import { z } from "zod";
import { FIELD_KEYS } from "../fields/import-fields.ts";

/** The columns of an imported file, as its import keeps them. */
export const importColumnsSchema = z.object({
  /** Of the row of headings. */
  line: z.int(),
  headings: z.array(z.string()),
  /** Of the first row below them. */
  sample: z.array(z.string()),
  /** The field of each column; null for one that is not imported. */
  mapping: z.array(z.enum(FIELD_KEYS).nullable()),
});

export type ImportColumns = z.output<typeof importColumnsSchema>;
