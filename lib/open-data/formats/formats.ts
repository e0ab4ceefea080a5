import { csvFormat } from "./csv-format.ts";
import type { Format } from "./format.ts";
import { jsonFormat, ndjsonFormat } from "./json-formats.ts";
import { xlsxFormat } from "./xlsx-format.ts";

/** Every format of the registry, by the extension of its file: `/api/rai.csv`. */
export const FORMATS = {
  csv: csvFormat,
  xlsx: xlsxFormat,
  json: jsonFormat,
  ndjson: ndjsonFormat,
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
