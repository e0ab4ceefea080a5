import { StatusTag } from "#components/ui/status-tag.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";

type DueDateProps = {
  /** ISO; null when no term runs. */
  dueOn: string | null;
  /** Business days from today; negative when overdue. */
  daysLeft: number | null;
  /** Past its date, though no business day has gone by since: a Sunday after a Friday. */
  overdue: boolean;
  provisional: boolean;
};

/** A due date written out, with how far it is. */
export function DueDate({ dueOn, daysLeft, overdue, provisional }: DueDateProps) {
  if (dueOn === null || daysLeft === null)
    return <span className="text-tinta-suave">Sin plazo en curso</span>;
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <span>{formatDate(dueOn)}</span>
      <StatusTag tone={overdue ? "danger" : daysLeft <= 3 ? "warning" : "neutral"}>
        {describeDays(daysLeft, overdue)}
      </StatusTag>
      {provisional ? <StatusTag tone="warning">Provisional</StatusTag> : null}
    </span>
  );
}

/** «Quedan 3 días hábiles», «Vence hoy», «Vencido», «2 días hábiles de retraso». */
export function describeDays(daysLeft: number, overdue: boolean): string {
  const days = Math.abs(daysLeft) === 1 ? "1 día hábil" : `${Math.abs(daysLeft)} días hábiles`;
  if (overdue) return daysLeft === 0 ? "Vencido" : `${days} de retraso`;
  if (daysLeft === 0) return "Vence hoy";
  return daysLeft === 1 ? "Queda 1 día hábil" : `Quedan ${days}`;
}
