import type { ImportVerdict } from "#lib/generated/prisma/enums.ts";
import { IMPORT_VERDICTS } from "#lib/registry-import/import-words.ts";
import { listHref } from "#lib/kernel/list-href.ts";

export const IMPORTS_HREF = "/importaciones";
export const NEW_IMPORT_HREF = `${IMPORTS_HREF}/nueva`;
export const TEMPLATE_HREF = `${IMPORTS_HREF}/plantilla`;

export const importHref = (id: string): string => `${IMPORTS_HREF}/${id}`;

/** Some of the rows of an import. */
export const rowsHref = (id: string, verdict: ImportVerdict | null, page = 1): string =>
  listHref(importHref(id), { ver: verdict && IMPORT_VERDICTS[verdict].slug }, page);
