import { type MoveKey, moveRule } from "#lib/workflow/moves.ts";
import { answerPrevention } from "./answer-prevention.ts";
import { assignCja, assignDgcp, takeCja, takeDgcp } from "./assign.ts";
import type { Effect, EffectContext, EffectResult, PlainEffect } from "./effect.ts";
import { fileCase } from "./file-case.ts";
import { issueDictamen, respond } from "./issue-dictamen.ts";
import { allowEventuality, declareEventuality, passNotice, refer, reschedule } from "./notice-effects.ts";
import { prevent } from "./prevent.ts";
import { close, register } from "./register.ts";
import { returnCopy } from "./return-copy.ts";
import { sendSignedCopy } from "./send-signed-copy.ts";

/** The moves of which their row of the table says all. */
type PlainMove =
  | "complete_request"
  | "complete_draft"
  | "complete_annexes"
  | "discard"
  | "withdraw"
  | "dismiss"
  | "declare_not_signed"
  | "request_registration";

const PLAIN_EFFECTS = {
  refer,
  pass_notice: passNotice,
  reschedule,
  declare_eventuality: declareEventuality,
  allow_eventuality: allowEventuality,
  respond,
  respond_not_viable: respond,
  take_dgcp: takeDgcp,
  take_cja: takeCja,
  prevent,
  answer_prevention: answerPrevention,
  send_signed_copy: sendSignedCopy,
  return_copy: returnCopy,
  return_from_verification: returnCopy,
} as const satisfies { [K in MoveKey]?: PlainEffect<K> };

const EFFECTS = {
  file: fileCase,
  issue_dictamen: issueDictamen,
  register,
  close,
  assign_dgcp: assignDgcp,
  assign_cja: assignCja,
} as const satisfies { [K in Exclude<MoveKey, PlainMove | keyof typeof PLAIN_EFFECTS>]: Effect<K> };

/** Whether a move is more than the one statement of its writer: what else it reads, takes or sets off goes with it. */
export const needsTransaction = (key: MoveKey): boolean => key in EFFECTS || moveRule(key).then !== undefined;

/** The input was checked against the move's own schema, which is what ties the two types. */
export async function prepareEffect(key: MoveKey, context: EffectContext<MoveKey>): Promise<EffectResult> {
  const effect = { ...PLAIN_EFFECTS, ...EFFECTS }[key as keyof typeof EFFECTS] as Effect<MoveKey> | undefined;
  return (await effect?.(context)) ?? {};
}
