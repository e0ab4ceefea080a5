import { z } from "zod";
import { cleanSearchText } from "#lib/kernel/clean-search-text.ts";

/** A search as an address carries it. */
export const searchTextSchema = z
  .string()
  .max(200, "es demasiado largo")
  .transform(cleanSearchText)
  .pipe(z.string().min(1, "no tiene palabras que buscar"));
