import { getSettings } from "#lib/kernel/env.ts";

/** Whole addresses of the pages that the links of a mail open. */
export const confirmLink = (token: string) => `${getSettings().appUrl}/comentarios/confirmar/${token}`;
export const withdrawLink = (token: string) => `${getSettings().appUrl}/comentarios/retirar/${token}`;
