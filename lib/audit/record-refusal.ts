import type { Tx } from "#lib/kernel/db.ts";
import { oneLine } from "#lib/kernel/one-line.ts";
import type { DomainError } from "#lib/kernel/errors.ts";
import { type Author, appendEntry } from "./append-entry.ts";
import type { TrailAction } from "./trail-action.ts";

const NOBODY: Author = { id: null, name: "Sin cuenta", role: null, officeName: null };

export interface Refusal {
  at: Date;
  /** Null when nobody was signed in. */
  actor: Author | null;
  /** What was tried, e.g. `move:refer`. */
  action: TrailAction;
  /** The case that was aimed at, also when it is not visible to the actor: kept as text, for it may not exist. */
  target?: string;
  error: Pick<DomainError, "code" | "message">;
}

/** Leaves a trace of something that was refused. Each actor has a stream, so that a flood from one holds back no other. */
export async function recordRefusal(db: Tx, { at, actor, action, target, error }: Refusal): Promise<void> {
  await appendEntry(db, {
    stream: `refusal:${actor?.id ?? "nobody"}`,
    at,
    actor: actor ?? NOBODY,
    action,
    visibility: "ADMIN",
    reason: error.message,
    detail: { code: error.code, ...(target ? { target: oneLine(target) } : {}) },
  });
}
