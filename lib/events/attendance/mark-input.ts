import { z } from "zod";
import { DOOR_CODE_LENGTH, readShownCode } from "../shown-code.ts";
import { MOST_MARKS } from "./mark.ts";

/** The marks that a telephone sends. A code that is none stays one, that is nobody's: the others still count. */
export const marksSchema = z
  .array(
    z.object({
      id: z.uuid(),
      session: z.uuid(),
      code: z.string().transform((typed) => readShownCode(typed, DOOR_CODE_LENGTH) ?? ""),
      at: z.iso.datetime().transform((typed) => new Date(typed)),
    }),
  )
  .max(MOST_MARKS);
