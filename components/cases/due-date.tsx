import { StatusTag } from "#components/ui/status-tag.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";

type DueDateProps = {
  /** ISO; null when no term runs. */
  dueOn: string | null;
  /** Business days from today; negative when overdue. */
  daysLeft: number | null;
  provisional: boolean;
};

/** A due date written out, with how far it is. */
export function DueDate({ dueOn, daysLeft, provisional }: DueDateProps) {
  if (dueOn === null || daysLeft === null)
    return <span className="text-tinta-suave">Sin plazo en curso</span>;
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <span>{formatDate(dueOn)}</span>
      <StatusTag tone={daysLeft < 0 ? "danger" : daysLeft <= 3 ? "warning" : "neutral"}>
        {describeDays(daysLeft)}
      </StatusTag>
      {provisional ? <StatusTag tone="warning">Provisional</StatusTag> : null}
    </span>
  );
}

/** «Quedan 3 días hábiles», «Vence hoy», «2 días hábiles de retraso». */
export function describeDays(daysLeft: number): string {
  const days = Math.abs(daysLeft) === 1 ? "1 día hábil" : `${Math.abs(daysLeft)} días hábiles`;
  if (daysLeft === 0) return "Vence hoy";
  if (daysLeft < 0) return `${days} de retraso`;
  return daysLeft === 1 ? "Queda 1 día hábil" : `Quedan ${days}`;
}
