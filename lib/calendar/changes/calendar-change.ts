import type { InputJsonValue } from "#lib/generated/prisma/internal/prismaNamespace.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { CalendarAction } from "./calendar-actions.ts";

/** One change of the calendar, whatever it is of: what it writes, and what the trail will say of it. */
export interface CalendarChange {
  readonly action: CalendarAction;
  /**
   * Writes the change, and nothing else, in the transaction given: it is also run and undone to see its effect.
   * @returns the facts for the trail.
   * @throws DomainError when the calendar does not admit it.
   */
  write(tx: Tx, actorId: string): Promise<Record<string, InputJsonValue>>;
}

export const refusedField = (field: string, sentence: string): DomainError =>
  new DomainError("invalid", sentence, { [field]: sentence });
