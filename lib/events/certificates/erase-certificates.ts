import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { CERTIFICATE_YEARS } from "../registration/limits.ts";

/** Erases a person's name from their constancias, which then verify as nothing: how many were given remains. @returns how many */
export async function eraseCertificatesOf(tx: Tx, registrationId: string, at: Date): Promise<number> {
  const { count } = await tx.eventCertificate.updateMany({
    where: { registrationId, erasedAt: null },
    data: { name: "", erasedAt: at },
  });
  return count;
}

/** Erases the names of constancias that were given years ago. A second call finds none. */
export async function erasePastCertificates(db: PrismaClient, now: Date): Promise<void> {
  const from = now.toTemporalInstant().toZonedDateTimeISO("UTC").subtract({ years: CERTIFICATE_YEARS });
  await db.eventCertificate.updateMany({
    where: { issuedAt: { lt: new Date(from.epochMilliseconds) }, erasedAt: null },
    data: { name: "", erasedAt: now },
  });
}
