import { getSettings } from "#lib/kernel/env.ts";
import type { Expected } from "../file-kinds.ts";

const MEGABYTE = 1_048_576;
/** A picture is fetched whole by whoever opens its page. */
const PICTURE_MEGABYTES = 4;

/** The size limit of one file. */
export function getMaxUploadBytes(expected?: Expected): number {
  const { maxUploadMb } = getSettings();
  return (expected === "picture" ? Math.min(maxUploadMb, PICTURE_MEGABYTES) : maxUploadMb) * MEGABYTE;
}
