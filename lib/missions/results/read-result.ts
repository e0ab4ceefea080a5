import type { Prisma } from "#lib/generated/prisma/client.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { ReadResult, ResultAgreement } from "./result.ts";

const agreementSelect = {
  select: { number: true, title: true, registeredOn: true, publishedAt: true, withdrawnAt: true },
} as const satisfies Prisma.MissionResult$agreementArgs;

export const resultSelect = {
  ...{ id: true, kind: true, happenedOn: true, note: true, dueOn: true, project: true, amount: true },
  ...{ currency: true, byName: true, at: true, takenBackAt: true, takenBackBy: true, takenBackReason: true },
  agreement: agreementSelect,
  case: { select: { id: true, folio: true, status: true, agreement: agreementSelect } },
} as const satisfies Prisma.MissionResultSelect;

type ResultRow = Prisma.MissionResultGetPayload<{ select: typeof resultSelect }>;

export function readResult(row: ResultRow): ReadResult {
  const { id, kind, note, project, byName, at, takenBackAt } = row;
  return {
    ...{ id, kind, note, project, byName, at },
    happenedOn: isoOfColumn(row.happenedOn),
    dueOn: row.dueOn ? isoOfColumn(row.dueOn) : "",
    agreement: listed(row.agreement ?? row.case?.agreement ?? null),
    case: row.case && {
      id: row.case.id,
      folio: row.case.folio ?? "",
      isClosed: row.case.status === "CLOSED",
    },
    amount: row.amount?.toString() ?? "",
    currency: row.currency ?? "",
    takenBack: takenBackAt && { at: takenBackAt, by: row.takenBackBy, reason: row.takenBackReason },
  };
}

/** What was withdrawn from the public list, or is not in it yet, is nothing to show. */
function listed(agreement: ResultRow["agreement"]): ResultAgreement | null {
  if (!agreement?.publishedAt || agreement.withdrawnAt) return null;
  const { number, title, registeredOn } = agreement;
  return { number, title, registeredOn: isoOfColumn(registeredOn) };
}
