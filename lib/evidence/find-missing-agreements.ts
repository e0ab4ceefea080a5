import type { Tx } from "#lib/kernel/db.ts";
import { LISTED } from "#lib/registry/listed-agreements.ts";
import { agreementsIn } from "./evidence.ts";

/** The numbers that the evidence names and no published agreement has. One query, or none. */
export async function findMissingAgreements(db: Tx, evidence: readonly string[]): Promise<string[]> {
  const numbers = [...new Set(evidence.flatMap(agreementsIn))];
  if (numbers.length === 0) return [];
  const found = await db.agreement.findMany({
    where: { ...LISTED, number: { in: numbers } },
    select: { number: true },
  });
  return numbers.filter((number) => found.every((agreement) => agreement.number !== number));
}

/** What is said beside a field whose evidence names agreements that are not there. */
export const missingAgreementsSentence = (missing: readonly string[]): string =>
  `En el registro no está publicado ${missing.join(", ")}. Revise el número, como RAI-2026-00001.`;
