import type { MoveKey } from "#lib/workflow/moves.ts";
import { answerPrevention } from "./answer-prevention.ts";
import { assignCja, assignDgcp, takeCja, takeDgcp } from "./assign.ts";
import type { Effect, EffectContext, EffectResult } from "./effect.ts";
import { fileCase } from "./file-case.ts";
import { issueDictamen, respond } from "./issue-dictamen.ts";
import { allowEventuality, declareEventuality, passNotice, refer, reschedule } from "./notice-effects.ts";
import { prevent } from "./prevent.ts";
import { close, register } from "./register.ts";
import { returnCopy } from "./return-copy.ts";
import { sendSignedCopy } from "./send-signed-copy.ts";

/** What each move does beyond what its row of the table says; null when the row says it all. */
const EFFECTS = {
  complete_request: null,
  complete_draft: null,
  complete_annexes: null,
  file: fileCase,
  discard: null,
  withdraw: null,
  prevent,
  answer_prevention: answerPrevention,
  dismiss: null,
  refer,
  pass_notice: passNotice,
  reschedule,
  declare_eventuality: declareEventuality,
  allow_eventuality: allowEventuality,
  issue_dictamen: issueDictamen,
  respond,
  respond_not_viable: respond,
  send_signed_copy: sendSignedCopy,
  declare_not_signed: null,
  return_copy: returnCopy,
  request_registration: null,
  return_from_verification: returnCopy,
  register,
  close,
  take_dgcp: takeDgcp,
  assign_dgcp: assignDgcp,
  take_cja: takeCja,
  assign_cja: assignCja,
} as const satisfies { [K in MoveKey]: Effect<K> | null };

/** The input was checked against the move's own schema, which is what ties the two types. */
export const prepareEffect = async (key: MoveKey, context: EffectContext<MoveKey>): Promise<EffectResult> =>
  (await (EFFECTS[key] as Effect<MoveKey> | null)?.(context)) ?? {};
