import type { MoveRule } from "./move-rule.ts";
import { ASSIGNMENT_MOVES } from "./moves/assignment-moves.ts";
import { DICTAMEN_MOVES } from "./moves/dictamen-moves.ts";
import { REQUEST_MOVES } from "./moves/request-moves.ts";
import { SIGNATURE_MOVES } from "./moves/signature-moves.ts";

/**
 * The workflow: every move, who may make it, from where, what it needs, where it leads and what it leaves behind.
 * The screens draw from it and the one writer refuses by it. Source: the SRE's published procedure (domain section 3).
 */
export const MOVES = {
  ...REQUEST_MOVES,
  ...DICTAMEN_MOVES,
  ...SIGNATURE_MOVES,
  ...ASSIGNMENT_MOVES,
} as const satisfies Record<string, MoveRule>;

export type MoveKey = keyof typeof MOVES;
export const MOVE_KEYS = Object.keys(MOVES) as MoveKey[];

/** The same table, seen as rows of one shape. */
export const moveRule = (key: MoveKey): MoveRule => MOVES[key];

export const isMoveKey = (text: string): text is MoveKey => Object.hasOwn(MOVES, text);
