import type { FileFacts } from "./formats/format.ts";
import { FORMAT_NAMES, type FormatName, FORMATS } from "./formats/formats.ts";
import type { OpenRow } from "./open-row.ts";

/**
 * What the registry weighs in each format, in bytes, by what its first rows do: writing it whole only to tell its size
 * would cost what the reader may not want.
 * @param sample its first rows, or all there are
 * @param total rows of the registry
 */
export async function measureFormats(
  sample: OpenRow[],
  total: number,
  facts: FileFacts,
): Promise<Record<FormatName, number>> {
  const measured = FORMAT_NAMES.map(async (name): Promise<[FormatName, number]> => {
    const [empty, some] = [await weigh(name, [], facts), await weigh(name, sample, facts)];
    const perRow = sample.length === 0 ? 0 : (some - empty) / sample.length;
    return [name, Math.round(empty + perRow * total)];
  });
  return Object.fromEntries(await Promise.all(measured)) as Record<FormatName, number>;
}

async function weigh(name: FormatName, rows: OpenRow[], facts: FileFacts): Promise<number> {
  async function* once() {
    yield rows;
  }
  let bytes = 0;
  for await (const piece of FORMATS[name].write(once(), facts)) bytes += Buffer.byteLength(piece);
  return bytes;
}
