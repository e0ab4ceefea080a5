import { formatDate } from "#lib/kernel/format-date.ts";
import type { Phase } from "#lib/plans/consultation/phase.ts";

type Said = { phase: Phase; opensOn: string; closesOn: string; closedOn: string | null };

/** When a consultation is, as its phase makes it matter. */
export function sayPeriod({ phase, opensOn, closesOn, closedOn }: Said): string {
  if (phase === "coming") return `Del ${formatDate(opensOn)} al ${formatDate(closesOn)}`;
  if (phase === "open") return `Hasta el ${formatDate(closesOn)}, inclusive`;
  // Closed before its first day came: nobody was heard.
  if (closedOn! < opensOn) return `Cancelada el ${formatDate(closedOn!)}`;
  return `Del ${formatDate(opensOn)} al ${formatDate(closedOn!)}`;
}

export const sayComments = (count: number): string =>
  count === 1 ? "1 comentario publicado" : `${count} comentarios publicados`;
