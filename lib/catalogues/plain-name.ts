import { remember } from "#lib/kernel/remember.ts";

/**
 * A name reduced to what people agree on when they write it: «Edo. de Méx.» → "edo de mex", «N.L.» → "nl". Capitals,
 * accents, punctuation and runs of blanks go; a dot between single letters joins them.
 */
export const plainName = remember((written: string): string =>
  written
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\b(\p{L})\.\s*(?=\p{L}\b)/gu, "$1")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);
