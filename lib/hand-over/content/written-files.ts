import { writeTable } from "#lib/open-data/table-file.ts";
import { planFiles, type WrittenFile } from "./plan-files.ts";
import type { OfficeRecords } from "./read-records.ts";
import type { PackTable } from "./tables/pack-table.ts";

/** Where a table is in the archive. */
export const tablePath = (name: string): string => `tablas/${name}.csv`;

/** What is written for a pack beside its index: every table, and the plans as data. */
export async function writtenFiles(
  records: OfficeRecords,
  tables: readonly PackTable[],
): Promise<WrittenFile[]> {
  const files = await Promise.all(
    tables.map(async ({ table }) => ({
      path: tablePath(table.name),
      content: Buffer.from(await writeTable("csv", table)),
    })),
  );
  return [...files, ...(await planFiles(records)), ...missionReports(records)];
}

/** The commission reports in the very text that was hashed. */
const missionReports = ({ missions }: OfficeRecords): WrittenFile[] =>
  missions.flatMap(({ code, reports }) =>
    reports.map(({ number, content }) => ({
      path: `giras/${code}-informe-${number}.json`,
      content: Buffer.from(content),
    })),
  );
