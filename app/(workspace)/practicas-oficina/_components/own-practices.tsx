import type { ReactNode } from "react";
import { DataTable } from "#components/ui/data-table.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { PRACTICE_KINDS } from "#lib/practices/practice-kinds.ts";
import { type PracticeView, yearsOfPractice } from "#lib/practices/practice-view.ts";
import { formatScore } from "#lib/practices/score-bands.ts";
import { practiceHref } from "../practice-hrefs.ts";

type OwnPractice = PracticeView & { score: number | null };

const column = createColumns<OwnPractice>();

const columns = column.columns([
  column.accessor("name", {
    header: "Práctica",
    meta: { rowHeader: true },
    cell: ({ row: { original } }) => <TextLink href={practiceHref(original.id)}>{original.name}</TextLink>,
  }),
  column.accessor(({ kind }) => PRACTICE_KINDS[kind].label, { id: "tipo", header: "Tipo" }),
  column.accessor(yearsOfPractice, { id: "anios", header: "Años" }),
  column.accessor(({ score }) => (score === null ? "—" : formatScore(score)), {
    id: "puntaje",
    header: "Autoevaluación",
    meta: { align: "end" },
  }),
  column.accessor("publishedAt", {
    header: "Situación",
    cell: ({ row: { original } }) =>
      original.publishedAt ? (
        <StatusTag tone="success">Publicada</StatusTag>
      ) : (
        <StatusTag>Borrador</StatusTag>
      ),
  }),
  column.accessor(({ updatedAt }) => formatInstantDate(updatedAt), { id: "cambio", header: "Último cambio" }),
]);

export function OwnPractices({ practices, empty }: { practices: readonly OwnPractice[]; empty: ReactNode }) {
  return (
    <DataTable
      caption="Prácticas de su oficina, primero la que cambió al último"
      columns={columns}
      rows={practices}
      rowId={({ id }) => id}
      empty={empty}
    />
  );
}
