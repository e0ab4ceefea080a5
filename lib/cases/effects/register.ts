import { registerAgreement } from "#lib/registry/register-agreement.ts";
import { publishAgreement } from "#lib/registry/publish-agreement.ts";
import type { Effect } from "./effect.ts";

/** Step 11: the CJA gives the number and the terms. The agreement exists from here; the public sees it after step 12. */
export const register: Effect<"register"> = async ({ tx, snapshot, today, input }) => {
  const { number } = await registerAgreement(tx, snapshot, { ...input, registeredOn: today });
  return { detail: { number, ...input } };
};

export const close: Effect<"close"> = async ({ tx, snapshot, now }) => {
  const { number } = await publishAgreement(tx, snapshot.id, now);
  return { detail: { number } };
};
