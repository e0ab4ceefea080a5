import { z } from "zod";

/** What is said of a value that a closed list does not have. */
export const NOT_IN_LIST = "no está en la lista";

/**
 * Reads from an address or a form the key of a table by the slug of its row.
 * @param sentence said of any other text
 */
export const bySlug = <Key extends string>(
  table: Readonly<Record<Key, { slug: string }>>,
  sentence: string = NOT_IN_LIST,
) =>
  z.string().transform((slug, context): Key => {
    const key = (Object.keys(table) as Key[]).find((candidate) => table[candidate].slug === slug);
    if (key === undefined) context.addIssue(sentence);
    return key ?? z.NEVER;
  });
