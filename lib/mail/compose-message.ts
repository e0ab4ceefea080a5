import MailComposer from "nodemailer/lib/mail-composer";
import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import type { OutgoingLetter } from "./delivery.ts";

/** Who writes. */
export interface Sender {
  /** Mailbox of the From header and of the envelope. */
  address: string;
  /** Origin of the portal, shown at the end of each message. */
  appUrl: string;
  /** Whether to say that nothing in it is real. */
  demo: boolean;
}

/**
 * The message as it travels (RFC 5322), with the portal's signature. Addresses are given as objects, never as text to be
 * parsed: an account's address with a comma in it must not become two recipients.
 */
export function composeMessage(letter: OutgoingLetter, sender: Sender): Promise<Buffer> {
  return new MailComposer({
    messageId: `<${letter.id}@${sender.address.split("@")[1]}>`,
    from: { name: PORTAL_NAME, address: sender.address },
    to: { name: "", address: letter.to },
    subject: letter.subject,
    text: `${letter.text.trimEnd()}\n\n${signature(sender)}`,
    // Keeps out-of-office answers from coming back (RFC 3834).
    headers: { "Auto-Submitted": "auto-generated" },
  })
    .compile()
    .build();
}

function signature({ appUrl, demo }: Sender): string {
  const lines = [
    "-- ",
    PORTAL_NAME,
    appUrl,
    "Este mensaje se envía de forma automática; no hace falta responderlo.",
  ];
  if (demo) lines.push("Ambiente de demostración: datos sin validez oficial.");
  return `${lines.join("\n")}\n`;
}
