import { Secret, TOTP } from "otpauth";
import type { Tx } from "#lib/kernel/db.ts";
import { PORTAL_SHORT_NAME } from "#lib/kernel/portal-name.ts";
import { openSecret, sealSecret } from "#lib/kernel/secret-box.ts";

const PERIOD_SECONDS = 30;
const PURPOSE = "totp";

/** A new key of 160 bits (RFC 4226), sealed for the account's row. */
export const createTotpSecret = (accountId: string): string =>
  sealSecret(new Secret({ size: 20 }).base32, PURPOSE, accountId);

export interface TotpAccount {
  id: string;
  email: string;
  /** Sealed, as the row has it. */
  totpSecret: string;
}

/** The generator that a telephone's application has too: six digits each 30 seconds (RFC 6238). */
export const openTotp = ({ id, email, totpSecret }: TotpAccount): TOTP =>
  new TOTP({
    issuer: PORTAL_SHORT_NAME,
    label: email,
    period: PERIOD_SECONDS,
    secret: Secret.fromBase32(openSecret(totpSecret, PURPOSE, id)),
  });

/** The 30-second step a typed code belongs to (the present one or a neighbour, for clocks that differ), or null. */
export function findCodeStep(account: TotpAccount, typed: string): number | null {
  const token = typed.replace(/\D/g, "");
  if (token.length !== 6) return null;
  const now = Date.now();
  const delta = openTotp(account).validate({ token, timestamp: now, window: 1 });
  return delta === null ? null : Math.floor(now / 1000 / PERIOD_SECONDS) + delta;
}

/**
 * Uses a code up: nobody who saw it typed can use it again. Of two at once, one is told true.
 * @param data what else changes on the row by the same guarded write.
 */
export async function consumeCode(
  tx: Tx,
  account: TotpAccount,
  typed: string,
  data: Parameters<Tx["user"]["updateMany"]>[0]["data"] = {},
): Promise<boolean> {
  const step = findCodeStep(account, typed);
  if (step === null) return false;
  const { count } = await tx.user.updateMany({
    where: {
      id: account.id,
      totpSecret: account.totpSecret,
      OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }],
    },
    data: { ...data, totpLastStep: step },
  });
  return count === 1;
}
