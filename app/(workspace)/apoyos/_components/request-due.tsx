import { DueDate } from "#components/cases/due-date.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { SupportRow } from "#lib/support/support-request.ts";

const inDays = (days: number) => (days === 1 ? "en un día hábil" : `en ${days} días hábiles`);

/** When a request must be answered, or how long it took. */
export function RequestDue({ state, term }: Pick<SupportRow, "state" | "term">) {
  if (state === "WITHDRAWN") return <span className="text-tinta-suave">Sin plazo en curso</span>;
  if (state === "WAITING") return <span>Suspendido mientras la oficina responde</span>;
  if (state === "OPEN") return <DueDate {...term} />;
  const late = term.overdue && term.dueOn !== null ? `, después del ${formatDate(term.dueOn)}` : "";
  return (
    <span>
      Respondida {term.daysElapsed === 0 ? "el mismo día" : inDays(term.daysElapsed)}
      {late}
    </span>
  );
}
