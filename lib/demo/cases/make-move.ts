import { randomUUID } from "node:crypto";
import { moveCase } from "#lib/cases/move-case.ts";
import type { Actor, System } from "#lib/permissions/actor.ts";
import type { MoveKey } from "#lib/workflow/moves.ts";
import type { Scene, Stage } from "./stage.ts";

/** Makes a move of a case as it stands, through the one writer. */
export async function makeMove(
  { db, caseId, now }: Stage,
  actor: Actor | System,
  key: MoveKey,
  input?: unknown,
): Promise<void> {
  const where = { id: caseId };
  const { version } = await db.caseFile.findUniqueOrThrow({ where, select: { version: true } });
  await moveCase(db, { actor, caseId, move: key, version, requestKey: randomUUID(), input, now });
}

/** A scene that is one move. */
export const move = (
  ago: number,
  who: (stage: Stage) => Actor | System,
  key: MoveKey,
  input?: (stage: Stage) => unknown,
): Scene => ({ ago, play: (stage) => makeMove(stage, who(stage), key, input?.(stage)) });
