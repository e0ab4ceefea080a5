import type { z } from "zod";

type Values = Readonly<Record<string, unknown>>;

/**
 * The fields of a section that its schema takes, as it takes them; the others wait until they are corrected.
 * @param isRight whether nothing else is wrong in the field, as its control knows
 */
export function validValues(
  { shape }: z.ZodObject,
  values: Values,
  isRight: (field: string) => boolean = () => true,
): Values {
  const taken = Object.entries(shape).flatMap(([field, rule]) => {
    if (!isRight(field)) return [];
    const { success, data } = (rule as z.ZodType).safeParse(values[field]);
    return success ? [[field, data] as const] : [];
  });
  return Object.fromEntries(taken);
}
