import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import type { CommentOutcome } from "#lib/generated/prisma/enums.ts";
import type { SectionHead } from "#lib/plans/adopting/snapshot-sections.ts";
import { addUp, type CommentTotals, type SectionCount } from "#lib/plans/consultation/comment-totals.ts";
import { OUTCOMES } from "#lib/plans/consultation/words.ts";

type OutcomeTotalsProps = { counts: readonly SectionCount[]; sections: readonly SectionHead[] };

const column = createColumns<CommentTotals & { title: string }>();
const count = (id: string, header: string, read: (row: CommentTotals) => number) =>
  column.accessor((row) => String(read(row)), { id, header, meta: { align: "end" } });

/** How many comments of each section came out how; what nobody commented on is left out. */
export function OutcomeTotals({ counts, sections }: OutcomeTotalsProps) {
  const rows = sections.flatMap(({ key, title }) => {
    const found = counts.find(({ section, published }) => section === key && published > 0);
    return found ? [{ title, ...found }] : [];
  });
  const all = { title: "En total", ...addUp(counts) };
  return (
    <DataTable
      caption="Comentarios publicados, por sección y por lo que hizo la oficina"
      showCaption
      columns={column.columns([
        column.accessor(({ title }) => title, {
          id: "seccion",
          header: "Sección",
          meta: { rowHeader: true },
        }),
        count("publicados", "Publicados", ({ published }) => published),
        ...(Object.keys(OUTCOMES) as CommentOutcome[]).map((outcome) =>
          count(outcome, OUTCOMES[outcome], ({ byOutcome }) => byOutcome[outcome]),
        ),
        count("sin-respuesta", "Sin respuesta", ({ unanswered }) => unanswered),
        count("retenidos", "Retenidos", ({ held }) => held),
      ])}
      rows={[...rows, all]}
      rowId={({ title }) => title}
    />
  );
}
