import type { PrismaClient } from "#lib/generated/prisma/client.ts";

export const INTERRUPTED = "El programa se interrumpió durante el envío: no se sabe si el correo salió.";

/**
 * Marks UNCERTAIN every mail left in SENDING. Only for a worker that has just begun and holds the worker's lock: then
 * no sender of them is alive. See sendQueuedMail for why they are not sent again.
 * @returns how many there were.
 */
export async function flagInterruptedMails(db: PrismaClient): Promise<number> {
  const { count } = await db.outgoingMail.updateMany({
    where: { status: "SENDING" },
    data: { status: "UNCERTAIN", lastError: INTERRUPTED },
  });
  return count;
}
