import { getSettings } from "#lib/kernel/env.ts";
import { readSignedId, signId } from "#lib/public-forms/signed-id.ts";

const PURPOSE = "subscription";

/** The link of a subscriber: whoever has it sees, changes and ends that subscription. */
export const subscriptionToken = (subscriberId: string): string => signId(PURPOSE, subscriberId);

/** The subscriber that a link is of; null for one that is not ours. */
export const readSubscriptionToken = (token: string): string | null => readSignedId(PURPOSE, token);

export const subscribePath = "/boletin/suscripcion";
export const confirmPath = (token: string): string => `/suscripciones/confirmar/${token}`;
export const managePath = (token: string): string => `/suscripciones/${token}`;
/** Where a mail program posts by itself when its own button is pressed. */
export const leavePath = (token: string): string => `/suscripciones/baja/${token}`;
export const exportPath = (token: string): string => `${managePath(token)}/datos`;

/** A path of the portal as a whole address, for a mail. */
export const whole = (path: string): string => getSettings().appUrl + path;
