import type { InboxRow } from "#lib/cases/inbox/inbox-row.ts";
import { PICK, pickValue } from "../_data/picked-cases.ts";

/** The box that ticks a case to be assigned; those already closed have none. */
export function PickCase({ row }: { row: InboxRow }) {
  if (row.status === "CLOSED") return <span className="w-6 shrink-0" />;
  return (
    <input
      type="checkbox"
      name={PICK}
      value={pickValue(row)}
      aria-label={`Elegir ${row.folio ?? "la solicitud"}: ${row.title}`}
      className="mt-0.5 size-6 shrink-0 accent-guinda"
    />
  );
}
