import { Prisma, type PrismaClient } from "#lib/generated/prisma/client.ts";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { isUniqueViolation } from "#lib/kernel/unique-violation.ts";
import { notify } from "#lib/notifications/notify.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertPermission } from "#lib/permissions/assert-permission.ts";
import { rolesWith } from "#lib/permissions/roles.ts";
import { OWN_DIRECTORY_HREF } from "./directory-query.ts";

/**
 * Opens the round of this year: everyone who answers for an entry is asked to look at it again. Once a year.
 * @throws DomainError not_found, conflict when it is open already
 */
export async function openRound(db: PrismaClient, actor: Actor, now = new Date()): Promise<void> {
  assertPermission(actor, "directory.keep");
  const year = Number(mexicoCityDay(now).slice(0, 4));
  try {
    await db.$transaction(async (tx) => {
      await tx.directoryRound.create({
        data: { year, openedAt: now, openedById: actor.id, openedBy: actor.name },
      });
      await notify(tx, {
        eventKey: `directory-round:${year}`,
        recipients: Prisma.sql`
          SELECT id, email, wants_mail FROM users
          WHERE disabled_at IS NULL AND role::text = ANY(${rolesWith("directory.edit")})`,
        title: `Confirme lo que el directorio dice de su oficina, ${year}`,
        body: "Revise domicilio, teléfonos y titular. Si todo sigue igual, basta con confirmarlo.",
        link: OWN_DIRECTORY_HREF,
      });
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new DomainError("conflict", `La confirmación de ${year} ya está abierta.`);
  }
}
