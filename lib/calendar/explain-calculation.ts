import type { Calculation } from "./calculate-deadline.ts";
import { formatBusinessDays } from "./format-business-days.ts";
import { formatDay } from "./format-day.ts";
import type { StripDay } from "./types.ts";

/** The count in sentences, for the page and the .ics: what happened from the filing to the due date, and by which source. */
export function explainCalculation({ receipt, term, strip, provisional }: Calculation): string[] {
  const sentences = [explainReceipt(receipt)];
  const first = term.strip.find((day) => day.count === 1);
  if (first) sentences.push(`El día 1 es el ${formatDay(first.date)}, el hábil que sigue a la recepción.`);
  sentences.push(...explainSkipped(term.strip));
  const suspended = strip.filter((day) => day.kind === "suspended");
  if (suspended.length > 0) {
    const [from, to] = [formatDay(suspended[0]!.date), formatDay(suspended.at(-1)!.date)];
    sentences.push(
      term.dueOn
        ? `El plazo estuvo suspendido del ${from} al ${to}: ${days(suspended.length)} que no cuentan.`
        : `El plazo se suspendió desde el ${from} y aún no se reanuda.`,
    );
  }
  sentences.push(explainEnd(term.dueOn, term.budgetDays, term.daysLeft));
  if (provisional) {
    sentences.push(
      "La fecha es provisional: falta publicar la lista oficial de días inhábiles de alguno de sus años.",
    );
  }
  return sentences;
}

const days = (n: number) => (n === 1 ? "1 día" : `${n} días`);

function explainReceipt({ receivedOn, reason, source }: Calculation["receipt"]): string {
  const dayZero = `${formatDay(receivedOn)}: es el día 0 y no cuenta.`;
  return reason === null ? `Se tiene por recibido el ${dayZero}` : `${reason}, ${dayZero} Fuente: ${source}.`;
}

function explainSkipped(strip: readonly StripDay[]): string[] {
  const skipped = strip.filter((day) => day.kind === "skipped");
  const weekend = skipped.filter((day) => day.dayKind === "weekend");
  const others = skipped.filter((day) => day.dayKind !== "weekend");
  const sentences: string[] = [];
  if (weekend.length > 0) {
    sentences.push(`No cuentan ${days(weekend.length)} de fin de semana (${weekend[0]!.source}).`);
  }
  for (const { date, reason, source } of others) {
    sentences.push(`No cuenta el ${formatDay(date)}: ${reason} (${source}).`);
  }
  return sentences;
}

function explainEnd(dueOn: string | null, budget: number, left: number): string {
  return dueOn
    ? `El plazo de ${formatBusinessDays(budget)} vence el ${formatDay(dueOn)}.`
    : `Quedan ${formatBusinessDays(left)} por contar cuando se reanude; hasta entonces no hay fecha de vencimiento.`;
}
