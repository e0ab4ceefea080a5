import type { TableFile } from "#lib/open-data/table-file.ts";
import { SIDE_LABELS } from "#lib/workflow/labels.ts";
import type { PlanRemark, Thread } from "./plan-remark.ts";

/** What was said of a plan, as a file. */
export const commentsFile = ({ slug, comments }: Thread): TableFile<PlanRemark> => ({
  name: `comentarios-plan-${slug}`,
  title: "Comentarios",
  columns: [
    { name: "cuando_utc", width: 24, read: ({ at }) => at.toISOString() },
    { name: "de_parte_de", width: 12, read: ({ side }) => SIDE_LABELS[side] },
    { name: "quien", width: 30, read: ({ authorName }) => authorName },
    { name: "plan", width: 40, read: ({ version }) => version.title },
    { name: "version", width: 10, read: ({ version }) => version.number },
    { name: "texto", width: 80, read: ({ text }) => text },
  ],
  rows: comments,
});
