import { getAgreementNumber } from "#lib/registry/get-agreement-number.ts";
import { checkTerms, registerAgreement } from "#lib/registry/register-agreement.ts";
import { publishAgreement } from "#lib/registry/publish-agreement.ts";
import { takeNumber } from "#lib/kernel/number-series.ts";
import type { Effect } from "./effect.ts";

/** Step 11: the CJA gives the number and the terms. The agreement exists from here; the public sees it after step 12. */
export const register: Effect<"register"> = async ({ tx, snapshot, today, input }) => {
  checkTerms(snapshot, input);
  const number = await takeNumber(tx, "RAI", Number(today.slice(0, 4)));
  return {
    detail: { number, ...input },
    write: () => registerAgreement(tx, snapshot, { ...input, number, registeredOn: today }),
  };
};

export const close: Effect<"close"> = async ({ tx, snapshot, now }) => ({
  detail: { number: await getAgreementNumber(tx, snapshot.id) },
  write: () => publishAgreement(tx, snapshot.id, now),
});
