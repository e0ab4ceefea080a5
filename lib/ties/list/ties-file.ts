import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import type { TableFile } from "#lib/open-data/table-file.ts";
import { VITALITIES } from "../rules/vitality.ts";
import type { TieRow } from "./tie-row.ts";

const each = (row: TieRow, read: (counterpart: TieRow["counterparts"][number]) => string): string =>
  row.counterparts.map(read).filter(Boolean).join("; ");

/** What a list of ties shows, as a file. @param today ISO, in its name */
export const tiesFile = (rows: readonly TieRow[], today: string): TableFile<TieRow> => ({
  name: `vinculos-${today}`,
  title: "Vínculos",
  columns: [
    { name: "nombre", width: 60, read: ({ name }) => name },
    { name: "tipo", width: 26, read: ({ kind }) => AGREEMENT_KINDS[kind].label },
    { name: "registro", width: 18, read: ({ agreementNumber }) => agreementNumber },
    { name: "oficina", width: 40, read: ({ office }) => office },
    { name: "municipio", width: 24, read: ({ municipality }) => municipality },
    { name: "contraparte", width: 40, read: (row) => each(row, ({ name }) => name) },
    { name: "ciudad", width: 24, read: (row) => each(row, ({ city }) => city) },
    { name: "pais", width: 20, read: (row) => each(row, ({ country }) => country) },
    { name: "desde", width: 12, read: ({ since }) => since },
    { name: "termina", width: 12, read: ({ endsOn }) => endsOn, as: "date" },
    { name: "vitalidad", width: 14, read: ({ vitality }) => VITALITIES[vitality].label },
    { name: "por_que", width: 60, read: ({ why }) => why },
    { name: "actividades", width: 12, read: ({ activities }) => activities },
    { name: "compromisos_abiertos", width: 12, read: ({ openCommitments }) => openCommitments },
    { name: "compartido", width: 12, read: ({ isShared }) => (isShared ? "si" : "no") },
  ],
  rows,
});
