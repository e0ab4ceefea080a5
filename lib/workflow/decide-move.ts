import type { ErrorCode } from "#lib/kernel/errors.ts";
import type { Actor, System } from "#lib/permissions/actor.ts";
import type { CaseFacts } from "./case-facts.ts";
import { MOVE_KEYS, type MoveKey, moveRule } from "./moves.ts";
import { REQUIREMENTS } from "./requirements.ts";

export type Decision = { allowed: true } | { allowed: false; code: ErrorCode; missing: string[] };

const ALLOWED: Decision = { allowed: true };
const refuse = (code: ErrorCode, ...missing: string[]): Decision => ({ allowed: false, code, missing });

/**
 * May this person make this move on this case, now? The one function that decides; it reads nothing.
 * Order matters: whoever has no right learns nothing about the case.
 */
export function decideMove(key: MoveKey, actor: Actor | System, facts: CaseFacts): Decision {
  const move = moveRule(key);
  if (!mayEver(move.roles, actor)) return refuse("forbidden", "Su cuenta no tiene esa atribución.");
  if (move.side === "OFFICE" && actor.officeId !== facts.officeId) {
    return refuse("forbidden", "Solo la oficina que inició el expediente puede hacerlo.");
  }
  if (!move.steps.includes(facts.step) || !move.statuses.includes(facts.status)) {
    return refuse("conflict", "El expediente ya no está en el paso que permite esta acción.");
  }
  const missing = move.requires.flatMap((requirement) => REQUIREMENTS[requirement](facts));
  return missing.length > 0 ? refuse("invalid", ...missing) : ALLOWED;
}

const mayEver = (roles: readonly string[], actor: Actor | System): boolean =>
  actor.role === null ? roles.length === 0 : roles.includes(actor.role);

export interface MoveOption {
  key: MoveKey;
  /** Empty when it may be made at once. */
  missing: string[];
}

/** The moves that are this person's to make in this step: those that may be made, and those that lack something. */
export function listMoveOptions(actor: Actor, facts: CaseFacts): MoveOption[] {
  return MOVE_KEYS.flatMap((key) => {
    const decision = decideMove(key, actor, facts);
    if (decision.allowed) return [{ key, missing: [] }];
    return decision.code === "invalid" ? [{ key, missing: decision.missing }] : [];
  });
}
