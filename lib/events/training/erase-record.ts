import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { hashToken } from "#lib/public-forms/link-token.ts";
import { eraseCertificatesOf } from "../certificates/erase-certificates.ts";
import { eraseRegistration } from "../registration/erase-registration.ts";
import { trainingsOf } from "./read-record.ts";

/**
 * Somebody erases their own record: their name, their address and its digest go from every training that is over, and with
 * them their constancias, which verify as nothing. How many came, and for how long, remains.
 * @throws DomainError conflict when the link does not work
 */
export function eraseRecord(db: PrismaClient, token: string, now = new Date()): Promise<void> {
  return db.$transaction(async (tx) => {
    const hash = hashToken(token);
    const link = await tx.trainingLink.findFirst({ where: { hash, expiresAt: { gt: now } } });
    if (!link) throw new DomainError("conflict", "Este enlace ya se usó o venció.");
    const rows = await tx.eventRegistration.findMany({
      where: { AND: [trainingsOf(link.email), { event: { endsAt: { lte: now } } }] },
      select: { id: true, eventId: true },
      orderBy: { eventId: "asc" },
    });
    for (const { id, eventId } of rows) {
      await eraseRegistration(tx, eventId, id, now);
      await eraseCertificatesOf(tx, id, now);
    }
    await tx.eventRegistration.updateMany({
      where: { id: { in: rows.map(({ id }) => id) } },
      data: { addressKey: null },
    });
    await tx.trainingLink.deleteMany({ where: { email: link.email } });
    await tx.outgoingMail.deleteMany({ where: { to: link.email, eventKey: { startsWith: "training:" } } });
  });
}
