import type { OfficeRecords } from "./read-records.ts";
import { contributionTable, noticeTieTable } from "./tables/bulletin-tables.ts";
import { agreementTable, caseTable } from "./tables/case-tables.ts";
import { commitmentTable, plannedNetworkTable } from "./tables/commitment-tables.ts";
import { invitationTable } from "./tables/invitation-tables.ts";
import { eventTable, surveyTable } from "./tables/event-tables.ts";
import { missionCommitmentTable, missionTable } from "./tables/mission-tables.ts";
import type { PackTable } from "./tables/pack-table.ts";
import { networkTable, noticeTable, replyTable } from "./tables/partner-tables.ts";
import { accountTable, contactTable } from "./tables/people-tables.ts";
import { evidenceTable, practiceTable } from "./tables/practice-tables.ts";
import {
  tieActivityTable,
  tieCommitmentTable,
  tieContactTable,
  tieNoteTable,
  tieProgramTable,
  tieProposalTable,
  tieTable,
} from "./tables/tie-tables.ts";

/** Every table, in the order in which whoever arrives needs them. @param today ISO */
export const packTables = (records: OfficeRecords, today: string): PackTable[] => [
  commitmentTable(records, today),
  networkTable(records),
  plannedNetworkTable(records),
  caseTable(records),
  agreementTable(records, today),
  contactTable(records),
  accountTable(records),
  missionTable(records, today),
  missionCommitmentTable(records, today),
  tieTable(records),
  tieActivityTable(records),
  tieCommitmentTable(records),
  tieProgramTable(records),
  tieContactTable(records),
  tieNoteTable(records),
  tieProposalTable(records),
  noticeTable(records),
  replyTable(records),
  invitationTable(records),
  eventTable(records),
  surveyTable(records),
  practiceTable(records),
  evidenceTable(records),
  contributionTable(records),
  noticeTieTable(records),
];
