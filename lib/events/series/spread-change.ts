import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { applyChange, type FormerEvent, readFormer } from "../apply-change.ts";
import { wrongRule } from "../certificates/certificate-rule.ts";
import { lockOwnEvent } from "../change-event.ts";
import { inputOf } from "../changed-parts.ts";
import type { EventInput } from "../event-input.ts";
import { sayShortDay } from "../say-session.ts";
import { daysBetween, firstDayOf, moveSession } from "./move-session.ts";
import { moveWindow } from "./move-window.ts";
import { othersInScope } from "./others-in-scope.ts";
import type { SeriesScope } from "./series-words.ts";

interface Spread {
  /** As it was before the change. */
  former: FormerEvent;
  given: EventInput;
  /** What changed of it: of the others nothing else does. */
  keys: readonly (keyof EventInput)[];
  scope: SeriesScope;
  reason: string;
  at: Date;
}

/**
 * Does to other events of a series what was done to one of them: to those that follow it, or to all that are not over. Each
 * keeps its own day, moved by as much as that one was, and what was said of it alone otherwise.
 * @returns to how many
 * @throws DomainError as changing each of them does, saying which
 */
export async function spreadChange(
  tx: Tx,
  actor: Actor,
  { former, given, keys, scope, reason, at }: Spread,
): Promise<number> {
  if (keys.length === 0) return 0;
  const others = await othersInScope(tx, former, { scope, states: ["DRAFT", "PUBLISHED"], at });
  for (const { id } of others) {
    const event = await lockOwnEvent(tx, actor, id);
    const before = await readFormer(tx, id);
    const after = sameFor(before, { former, given, keys });
    await saying(before, async () => {
      for (const [path, sentence] of wrongRule(after))
        throw new DomainError("invalid", sentence, { [path]: sentence });
      await applyChange(tx, actor, { event, former: before, given: after, reason, at });
    });
  }
  return others.length;
}

/** What is changed of one, put to another. */
function sameFor(
  other: FormerEvent,
  { former, given, keys }: Pick<Spread, "former" | "given" | "keys">,
): EventInput {
  const days =
    former.sessions.length > 0 && other.sessions.length > 0
      ? daysBetween(firstDayOf(former.sessions), firstDayOf(other.sessions))
      : 0;
  const moved: EventInput = {
    ...given,
    ...moveWindow(given, days),
    // Each stays the row that it was, in the order of time: calendars know it by that.
    sessions: given.sessions.map((session, index) => ({
      ...moveSession(session, days),
      id: other.sessions[index]?.id ?? "",
    })),
  };
  const changed = Object.fromEntries(keys.map((key) => [key, moved[key]]));
  return { ...inputOf(other), ...changed };
}

/** What is refused of an event that is not on the screen has to say of which. */
async function saying(event: FormerEvent, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof DomainError) || event.sessions.length === 0) throw error;
    throw new DomainError(error.code, `En el del ${sayShortDay(event.sessions[0]!)}: ${error.message}`);
  }
}
