import { zodResolver } from "@hookform/resolvers/zod";
import type { FieldValues, Resolver } from "react-hook-form";
import type { z } from "zod";

/** Text that no schema of a date takes. */
const UNREADABLE = "?";

/** The schema's sentences. A date that its own field cannot read, such as 31 February, is wrong there and not blank. */
export function sectionResolver(schema: z.ZodObject): Resolver<FieldValues> {
  const resolve = zodResolver(schema) as unknown as Resolver<FieldValues>;
  return (values, context, options) => {
    const unreadable = Object.entries(options.fields).filter(([, { ref }]) => isUnreadable(ref));
    const marked = Object.fromEntries(unreadable.map(([field]) => [field, UNREADABLE]));
    return resolve({ ...values, ...marked }, context, options);
  };
}

const isUnreadable = (ref: unknown): boolean => ref instanceof HTMLInputElement && ref.validity.badInput;
