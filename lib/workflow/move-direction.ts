import { type MoveKey, moveRule } from "./moves.ts";
import { STEPS } from "./steps.ts";

/**
 * Where a move takes a case: on, back, to an end other than the registry, to a side matter of the same step, or nowhere
 * (it only changes whose desk it is on).
 */
export type MoveDirection = "forward" | "aside" | "back" | "desk" | "end";

const DESK: readonly MoveKey[] = ["take_dgcp", "assign_dgcp", "take_cja", "assign_cja"];

export function moveDirection(key: MoveKey): MoveDirection {
  const { to, outcome, steps, side } = moveRule(key);
  if (DESK.includes(key)) return "desk";
  // An authority that ends a case does its part of the procedure; an office that ends one gives it up.
  if (outcome) return side === "OFFICE" ? "end" : "forward";
  if (!to) return "aside";
  return STEPS[to].number > STEPS[steps[0]!].number ? "forward" : "back";
}
