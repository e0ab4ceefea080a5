import type { Calendar, IsoDate } from "#lib/calendar/types.ts";
import type { ProcedureRule } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { ProcedureKey } from "./base-rules.ts";

/** A calendar object lives until the database says that its rows changed; a trigger says it for these rules too. */
const held = new WeakMap<Calendar, ProcedureRule[]>();

export interface Procedure {
  /** The rule in force on a day. @throws Error when the table has none: an installation without its catalogues. */
  rule(key: ProcedureKey, on: IsoDate): ProcedureRule;
}

/** The figures of the procedure, read once per state of the calendar. */
export async function loadProcedure(db: Tx, calendar: Calendar): Promise<Procedure> {
  const rows = held.get(calendar) ?? (await db.procedureRule.findMany());
  held.set(calendar, rows);
  return {
    rule(key, on) {
      const day = new Date(on);
      const found = rows.find(
        (row) =>
          row.key === key && row.validFrom <= day && (row.validUntil === null || row.validUntil >= day),
      );
      if (!found) throw new Error(`No procedure rule ${key} in force on ${on}`);
      return found;
    },
  };
}
