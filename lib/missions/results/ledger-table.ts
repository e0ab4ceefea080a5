import type { FileColumn, TableFile } from "#lib/open-data/table-file.ts";
import { MISSION_KINDS, RESULT_KINDS } from "../words.ts";
import { COMMITMENT_STATES } from "./commitment-state.ts";
import type { LedgerRow } from "./read-ledger.ts";
import { sayResult } from "./say-result.ts";

const text = (name: string, width: number, read: (row: LedgerRow) => string): FileColumn<LedgerRow> => ({
  ...{ name, width, read },
});
const date = (name: string, read: (row: LedgerRow) => string): FileColumn<LedgerRow> => ({
  ...{ name, width: 14, read, as: "date" },
});

const COLUMNS: readonly FileColumn<LedgerRow>[] = [
  text("situacion", 14, ({ state }) => COMMITMENT_STATES[state]),
  date("vence", ({ dueOn }) => dueOn),
  date("fecha_prometida", ({ promisedFor }) => promisedFor),
  text("compromiso", 60, ({ what }) => what),
  text("responsable", 30, ({ owner }) => owner),
  text("clave", 22, ({ mission }) => mission.code),
  text("tipo", 18, ({ mission }) => MISSION_KINDS[mission.kind].one),
  text("gira_o_visita", 40, ({ mission }) => mission.title),
  text("resultado", 60, ({ settling }) => settling.map(sayResult).join("; ")),
  text("lo_ultimo", 24, ({ last }) => (last ? RESULT_KINDS[last.kind].label : "")),
  date("fecha_de_lo_ultimo", ({ last }) => last?.happenedOn ?? ""),
  text("nota", 60, ({ last }) => last?.note ?? ""),
];

/** The ledger of commitments as a table to be taken away. @param day ISO, in its name */
export const ledgerTable = (rows: readonly LedgerRow[], day: string): TableFile<LedgerRow> => ({
  name: `compromisos-${day}`,
  title: "Compromisos",
  columns: COLUMNS,
  rows,
});
