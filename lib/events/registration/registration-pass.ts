import { toString as drawQrCode } from "qrcode";
import type { Tx } from "#lib/kernel/db.ts";
import { readSignedId, signId } from "#lib/public-forms/signed-id.ts";
import { passPath, whole } from "../event-address.ts";
import { EVENT_PARTS } from "../event-parts.ts";
import type { PublicEvent } from "../event-view.ts";

const PURPOSE = "registration-pass";

/** Path of the page with what somebody shows at the door, and later with their constancia. */
export const passPathOf = (registrationId: string): string => passPath(signId(PURPOSE, registrationId));

/** The same as a whole address, for a mail. */
export const passLink = (registrationId: string): string => whole(passPathOf(registrationId));

/** The registration that a link is of; null for one that is not ours. */
export const readPassToken = (token: string): string | null => readSignedId(PURPOSE, token);

export interface Pass {
  name: string;
  /** Null when there is no place to show: one waits, or the data were erased. */
  doorCode: string | null;
  waiting: boolean;
  event: PublicEvent;
  /** Codes of constancias that count. */
  certificates: { code: string }[];
}

/** What the link of a registration shows; null when there is nothing left to show. */
export async function findPass(db: Tx, token: string): Promise<Pass | null> {
  const id = readPassToken(token);
  const row =
    id &&
    (await db.eventRegistration.findFirst({
      where: { id, state: { in: ["IN", "WAITING"] } },
      include: {
        event: { include: EVENT_PARTS },
        certificates: { where: { revokedAt: null, erasedAt: null }, select: { code: true } },
      },
    }));
  if (!row || (row.doorCode === null && row.certificates.length === 0)) return null;
  const waiting = row.state === "WAITING";
  const { name, certificates } = row;
  return {
    ...{ name, certificates, waiting, event: row.event as PublicEvent },
    doorCode: waiting ? null : row.doorCode,
  };
}

/** A door code as a QR code, as an address for an `img`. Letters and digits alone: a small one, that any lens reads. */
export async function drawDoorCode(doorCode: string): Promise<string> {
  const svg = await drawQrCode(doorCode, { type: "svg", margin: 4, errorCorrectionLevel: "Q" });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}
