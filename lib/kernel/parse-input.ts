import type { z } from "zod";
import { DomainError, type FieldErrors } from "./errors.ts";

/**
 * Checks what came from outside.
 * @throws DomainError invalid with one sentence per field, the first that fails of each.
 */
export function parseInput<T extends z.ZodType>(schema: T, input: unknown): z.infer<T> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const fields: FieldErrors = {};
  for (const { path, message } of result.error.issues) fields[path.join(".")] ??= message;
  throw new DomainError("invalid", "Revise los datos señalados.", fields);
}
