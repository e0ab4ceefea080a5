import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import type { CommentOutcome } from "#lib/generated/prisma/enums.ts";
import type { SectionHead } from "#lib/plans/adopting/snapshot-sections.ts";
import { addUp, type CommentTotals, type SectionCount } from "#lib/plans/consultation/comment-totals.ts";
import { OUTCOMES } from "#lib/plans/consultation/words.ts";

type OutcomeTotalsProps = { counts: readonly SectionCount[]; sections: readonly SectionHead[] };

type Row = CommentTotals & { title: string };

const column = createColumns<Row>();
const COUNTS: readonly (readonly [header: string, read: (row: CommentTotals) => number])[] = [
  ["Publicados", ({ published }) => published],
  ...(Object.keys(OUTCOMES) as CommentOutcome[]).map(
    (outcome) => [OUTCOMES[outcome], ({ byOutcome }: CommentTotals) => byOutcome[outcome]] as const,
  ),
  ["Sin respuesta", ({ unanswered }) => unanswered],
  ["Retenidos", ({ held }) => held],
];

/** How many comments of each section came out how. What nobody said and what came out of nothing is left out. */
export function OutcomeTotals({ counts, sections }: OutcomeTotalsProps) {
  const all: Row = { title: "En total", ...addUp(counts) };
  const rows = sections.flatMap(({ key, title }) => {
    const found = counts.find(({ section, published, held }) => section === key && published + held > 0);
    return found ? [{ ...found, title }] : [];
  });
  return (
    <DataTable
      caption="Comentarios por sección y por lo que hizo la oficina con ellos"
      showCaption
      columns={column.columns([
        column.accessor(({ title }) => title, {
          id: "seccion",
          header: "Sección",
          meta: { rowHeader: true },
        }),
        ...COUNTS.filter(([header, read]) => header === "Publicados" || read(all) > 0).map(([header, read]) =>
          column.accessor((row) => String(read(row)), { id: header, header, meta: { align: "end" } }),
        ),
      ])}
      rows={[all, ...rows]}
      rowId={({ title }) => title}
    />
  );
}
