import type { z } from "zod";

type Values = Readonly<Record<string, unknown>>;

/** The fields of a section that its schema takes, as it takes them; the others wait until they are corrected. */
export function validValues({ shape }: z.ZodObject, values: Values): Values {
  const taken = Object.entries(shape).flatMap(([field, rule]) => {
    const { success, data } = (rule as z.ZodType).safeParse(values[field]);
    return success ? [[field, data] as const] : [];
  });
  return Object.fromEntries(taken);
}
