import type { RequestOrigin } from "#lib/accounts/session-subject.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { canConfirm, confirmSubscription } from "./confirm-subscription.ts";
import { countSubscribers } from "./count-subscribers.ts";
import { leave } from "./leave.ts";
import { exportOwnData, findOwnSubscription, saveWishes } from "./own-subscription.ts";
import { receiveSubscription } from "./receive-subscription.ts";
import type { TypedSubscription } from "./subscription-input.ts";

/** Subscriptions on the program's own database, for screens and routes. */
export const subscriptionDesk = {
  receive: (typed: TypedSubscription, origin: RequestOrigin) =>
    receiveSubscription(getDatabase(), typed, origin),
  canConfirm: (token: string) => canConfirm(getDatabase(), token),
  confirm: (token: string) => confirmSubscription(getDatabase(), token),
  findOwn: (token: string) => findOwnSubscription(getDatabase(), token),
  saveWishes: (token: string, typed: unknown) => saveWishes(getDatabase(), token, typed),
  exportOwn: (token: string) => exportOwnData(getDatabase(), token),
  leave: (token: string) => leave(getDatabase(), token),
  count: (actor: Actor) => countSubscribers(getDatabase(), actor),
};
