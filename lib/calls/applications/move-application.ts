import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { changeRecord } from "#lib/cooperation/change-record.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { moveSchema } from "./application-input.ts";
import { APPLICATION_STATES, mayBecome } from "./application-states.ts";
import { lockApplication } from "./own-applications.ts";

/**
 * Writes down what became of an application: sent, granted, not granted or withdrawn, with its day and a note.
 * @throws DomainError not_found; conflict when it cannot become that; invalid by field, for a day that has not come or
 *   is before what happened earlier
 */
export function moveApplication(
  db: PrismaClient,
  actor: Actor,
  { id, input }: { id: string; input: unknown },
  at = new Date(),
): Promise<void> {
  const attempt = {
    actor,
    action: "application:move",
    permission: "applications.edit",
    target: id,
    at,
  } as const;
  return changeRecord(db, attempt, async (tx) => {
    const application = await lockApplication(tx, actor, id);
    const { state, on, note } = parseInput(moveSchema, input);
    if (!mayBecome(application.state, state)) {
      const { label } = APPLICATION_STATES[application.state];
      throw new DomainError("conflict", `La participación ya está en «${label}». Vuelva a abrirla.`);
    }
    const last = await tx.applicationMove.findFirst({
      where: { applicationId: id },
      orderBy: { on: "desc" },
      select: { on: true },
    });
    refuseDay(on, mexicoCityDay(at), last && last.on.toISOString().slice(0, 10));
    const move = { applicationId: id, state, on: dateColumn(on), note, byName: actor.name, at };
    await tx.applicationMove.create({ data: move, select: { id: true } });
    await tx.callApplication.update({
      where: { id },
      data: { state, revision: { increment: 1 } },
      select: { id: true },
    });
    return { result: undefined, detail: { application: id, state } };
  });
}

function refuseDay(on: string, today: string, last: string | null): void {
  const sentence =
    on > today
      ? "Ese día todavía no llega: escriba cuándo pasó."
      : last !== null && on < last
        ? "Ese día es anterior a lo último que se anotó."
        : null;
  if (sentence) throw new DomainError("invalid", "Revise los datos señalados.", { on: sentence });
}
