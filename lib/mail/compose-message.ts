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
    ...(letter.html !== undefined && { html: letter.html }),
    // Keeps out-of-office answers from coming back (RFC 3834).
    headers: { "Auto-Submitted": "auto-generated", ...listHeaders(letter, sender) },
  })
    .compile()
    .build();
}

/** What a mail program needs to offer its own button to leave (RFC 2369, RFC 8058), and to know a message to many. */
function listHeaders({ leaveUrl }: OutgoingLetter, { address }: Sender): Record<string, string> {
  if (leaveUrl === undefined) return {};
  return {
    "List-Id": `<avisos.${address.split("@")[1]}>`,
    "List-Unsubscribe": `<${leaveUrl}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    Precedence: "bulk",
  };
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
