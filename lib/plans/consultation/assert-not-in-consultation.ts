import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";

/**
 * A plan that citizens were promised to be heard on is not settled before they were: its consultation is closed first,
 * with its reason, which is told to them.
 * @param today ISO date in Mexico City
 * @param what is refused, as the sentence ends: «adoptarlo»
 * @throws DomainError conflict
 */
export async function assertNotInConsultation(
  tx: Tx,
  planId: string,
  today: string,
  what: string,
): Promise<void> {
  const running = await tx.planConsultation.count({
    where: { planId, closedAt: null, closesOn: { gte: dateColumn(today) } },
  });
  if (running === 0) return;
  throw new DomainError(
    "conflict",
    `El plan está en consulta ciudadana. Antes de ${what}, espere a su último día o ciérrela con su motivo.`,
  );
}
