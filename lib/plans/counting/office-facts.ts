import type { IsoDate } from "#lib/calendar/types.ts";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { Step } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { ValidityDates } from "#lib/registry/agreement-status.ts";
import { ownAgreements } from "../reading/own-agreements.ts";

/** What is counted for an office, each with its day in Mexico City. */
export interface OfficeFacts {
  filedOn: IsoDate[];
  agreements: (ValidityDates & { registeredOn: IsoDate })[];
  /** Of each time that a case left a step. */
  stays: { step: Step; endedOn: IsoDate; days: number }[];
}

/** In three statements, however much there is. */
export async function readOfficeFacts(tx: Tx, officeId: string): Promise<OfficeFacts> {
  const filed = await tx.caseFile.findMany({
    where: { officeId, filedAt: { not: null } },
    select: { filedAt: true },
  });
  const agreements = await tx.agreement.findMany({
    where: await ownAgreements(tx, officeId),
    select: {
      ...{ registeredOn: true, inForceOn: true, validity: true },
      ...{ endsOn: true, terminatedOn: true, replacedBy: true },
    },
  });
  return {
    filedOn: filed.map(({ filedAt }) => mexicoCityDay(filedAt!)),
    agreements: agreements.map(({ validity, replacedBy, ...dates }) => ({
      ...{ validity, replacedBy, withdrawnOn: null },
      registeredOn: isoOfColumn(dates.registeredOn),
      inForceOn: isoOfColumn(dates.inForceOn),
      endsOn: dates.endsOn && isoOfColumn(dates.endsOn),
      terminatedOn: dates.terminatedOn && isoOfColumn(dates.terminatedOn),
    })),
    stays: await readStays(tx, officeId),
  };
}

/** From the history, where each move says the step it left and the one it went to. */
function readStays(tx: Tx, officeId: string): Promise<OfficeFacts["stays"]> {
  return tx.$queryRaw<OfficeFacts["stays"]>`
    WITH moves AS (
      SELECT e.to_step, e.at, lead(e.at) OVER (PARTITION BY e.case_id ORDER BY e.seq) AS ended_at
      FROM audit_entries e JOIN case_files c ON c.id = e.case_id
      WHERE c.office_id = ${officeId}::uuid AND e.to_step IS DISTINCT FROM e.from_step
    )
    SELECT to_step AS step, to_char(ended_at AT TIME ZONE 'America/Mexico_City', 'YYYY-MM-DD') AS "endedOn",
      (extract(epoch FROM ended_at - at) / 86400)::float8 AS days
    FROM moves WHERE to_step IS NOT NULL AND ended_at IS NOT NULL`;
}
