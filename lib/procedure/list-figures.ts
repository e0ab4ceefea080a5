import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { ProcedureKey } from "./base-rules.ts";
import { FIGURE_KEYS } from "./figures.ts";

export interface FigureValue {
  value: number;
  legalBasis: string;
  /** ISO; both ends included. Null: no end. */
  validFrom: string;
  validUntil: string | null;
  state: "past" | "current" | "coming";
}

export interface FigureHistory {
  key: ProcedureKey;
  /** Null only in an installation without its catalogues. */
  current: FigureValue | null;
  /** The latest first, the current one among them. */
  values: FigureValue[];
}

/** Every figure of the procedure with all the values it has had and will have. One query. */
export async function listFigures(): Promise<FigureHistory[]> {
  const today = mexicoCityToday();
  const rows = await getDatabase().procedureRule.findMany({ orderBy: { validFrom: "desc" } });
  return FIGURE_KEYS.map((key) => {
    const values = rows.filter((row) => row.key === key).map((row) => toValue(row, today));
    return { key, current: values.find(({ state }) => state === "current") ?? null, values };
  });
}

type Row = { value: number; legalBasis: string; validFrom: Date; validUntil: Date | null };

function toValue({ value, legalBasis, ...row }: Row, today: string): FigureValue {
  const validFrom = isoOfColumn(row.validFrom);
  const validUntil = row.validUntil && isoOfColumn(row.validUntil);
  const ended = validUntil !== null && validUntil < today;
  return {
    ...{ value, legalBasis, validFrom, validUntil },
    state: ended ? "past" : validFrom > today ? "coming" : "current",
  };
}
