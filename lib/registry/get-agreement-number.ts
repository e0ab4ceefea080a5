import type { Tx } from "#lib/kernel/db.ts";

/** The number that a case's agreement was registered under. @throws when it has not been registered. */
export async function getAgreementNumber(db: Tx, caseId: string): Promise<string> {
  const { number } = await db.agreement.findUniqueOrThrow({ where: { caseId }, select: { number: true } });
  return number;
}
