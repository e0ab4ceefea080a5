import type { OfficeRecords } from "./read-records.ts";
import { agreementTable, caseTable } from "./tables/case-tables.ts";
import { commitmentTable, membershipTable } from "./tables/commitment-tables.ts";
import { missionCommitmentTable, missionTable } from "./tables/mission-tables.ts";
import type { PackTable } from "./tables/pack-table.ts";
import { accountTable, contactTable } from "./tables/people-tables.ts";
import { evidenceTable, practiceTable } from "./tables/practice-tables.ts";

/** Every table, in the order in which whoever arrives needs them. @param today ISO */
export const packTables = (records: OfficeRecords, today: string): PackTable[] => [
  commitmentTable(records, today),
  membershipTable(records),
  caseTable(records),
  agreementTable(records, today),
  contactTable(records),
  accountTable(records),
  missionTable(records, today),
  missionCommitmentTable(records, today),
  practiceTable(records),
  evidenceTable(records),
];
