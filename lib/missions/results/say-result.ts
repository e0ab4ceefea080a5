import { saySums, sumMoney } from "#lib/plans/rules/money.ts";
import type { ReadResult } from "./read-result.ts";

/** What came of a commitment, in a sentence that anyone may read: neither the note nor the case. */
export function sayResult({ kind, agreement, project, amount, currency }: ReadResult): string {
  switch (kind) {
    case "AGREEMENT":
      return agreement
        ? `Acuerdo ${agreement.number}: ${agreement.title}`
        : "Acuerdo que ya no está publicado";
    case "CASE":
      return agreement ? `Acuerdo ${agreement.number}: ${agreement.title}` : "Acuerdo en trámite";
    case "PROJECT":
      return `Proyecto: ${project}`;
    case "INVESTMENT":
      return `Inversión: ${saySums(sumMoney([{ amount, currency }]))}`;
    case "FOLLOW_UP":
      return "En seguimiento";
    case "NOTHING":
      return "Sin resultado";
  }
}
