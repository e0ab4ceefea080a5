import { z } from "zod";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { CalendarChange } from "./calendar-change.ts";
import { textField } from "./change-fields.ts";

const revocationSchema = z.object({
  id: z.uuid(),
  reason: textField(300, "Diga por qué se revoca y, si la hay, la publicación que lo ordena."),
});

/** Takes back a declared day. Its row stays, with who revoked it and when. Fields: id, reason. */
export function revokeDay(raw: Readonly<Record<string, string>>): CalendarChange {
  const { id, reason } = parseInput(revocationSchema, raw);
  return {
    action: "calendar:revoke_day",
    async write(tx, actorId) {
      const found = await tx.calendarOverride.findUnique({ where: { id } });
      if (!found) throw notFound();
      const { count } = await tx.calendarOverride.updateMany({
        where: { id, revokedAt: null },
        data: { revokedAt: new Date(), revokedById: actorId },
      });
      if (count === 0) throw new DomainError("conflict", "Ese día ya estaba revocado.");
      return { id, day: isoOfColumn(found.date), kind: found.kind, reason };
    },
  };
}
