import { toString as drawQrCode } from "qrcode";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { openTotp } from "./totp-code.ts";

export interface TotpSetup {
  /** The key to type where the picture cannot be read, in groups of four. */
  key: string;
  /** The QR code, as an address for an `img`. */
  picture: string;
}

/** The key that waits for its first code, or null when there is none. */
export async function findTotpSetup(actor: Actor): Promise<TotpSetup | null> {
  const account = await getDatabase().user.findUnique({
    where: { id: actor.id, totpConfirmedAt: null },
    select: { id: true, email: true, totpSecret: true },
  });
  if (!account?.totpSecret) return null;
  const totp = openTotp({ ...account, totpSecret: account.totpSecret });
  const svg = await drawQrCode(totp.toString(), { type: "svg", margin: 2, errorCorrectionLevel: "L" });
  return {
    key: totp.secret.base32.replace(/(.{4})(?=.)/g, "$1 "),
    picture: `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`,
  };
}
