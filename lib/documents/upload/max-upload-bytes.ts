import { getSettings } from "#lib/kernel/env.ts";

/** The size limit of one file. */
export const getMaxUploadBytes = (): number => getSettings().maxUploadMb * 1_048_576;
