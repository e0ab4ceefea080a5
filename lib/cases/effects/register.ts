import { getAgreementNumber } from "#lib/registry/get-agreement-number.ts";
import {
  checkTerms,
  publicationStatement,
  registrationStatements,
} from "#lib/registry/registration-statements.ts";
import { takeNumber } from "#lib/kernel/number-series.ts";
import type { Effect } from "./effect.ts";
import { handedIn } from "./freeze-documents.ts";

/** Step 11: the CJA gives the number and the terms. The agreement exists from here; the public sees it after step 12. */
export const register: Effect<"register"> = async ({ tx, snapshot, today, input }) => {
  checkTerms(snapshot.signedOn!, input);
  const [signedCopy] = handedIn(snapshot, ["SIGNED_COPY"]);
  const number = await takeNumber(tx, "RAI", Number(today.slice(0, 4)));
  return {
    detail: { number, ...input },
    statements: [
      registrationStatements({ ...input, number, registeredOn: today, signedCopyId: signedCopy!.id }),
    ],
  };
};

export const close: Effect<"close"> = async ({ tx, snapshot, now }) => ({
  detail: { number: await getAgreementNumber(tx, snapshot.id) },
  statements: [publicationStatement(now)],
});
