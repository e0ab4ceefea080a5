import { saySums, sumMoney } from "#lib/plans/rules/money.ts";
import type { ReadResult } from "./result.ts";

/** Of a result, what anyone may read: neither its note, nor its case, nor who wrote it. */
export type ToldResult = Pick<
  ReadResult,
  "id" | "kind" | "happenedOn" | "agreement" | "project" | "amount" | "currency"
>;

export const tellResult = (result: ReadResult): ToldResult => {
  const { id, kind, happenedOn, agreement, project, amount, currency } = result;
  return { id, kind, happenedOn, agreement, project, amount, currency };
};

/** What came of a commitment, in a sentence. */
export function sayResult({ kind, agreement, project, amount, currency }: ToldResult): string {
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
