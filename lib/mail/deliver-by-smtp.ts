import { Readable } from "node:stream";
import { parseConnectionUrl } from "nodemailer/lib/shared";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { composeMessage, type Sender } from "./compose-message.ts";
import type { Deliver, Delivery, DeliveryLine, OpenLine } from "./delivery.ts";
import { judgeSmtpError } from "./judge-smtp-error.ts";

/** Milliseconds. All of them end well before the queue takes a job for lost (queues.ts). */
const LIMITS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
};
const CONVERSATION_MS = 120_000;
/** Servers grow tired of a conversation that does not end. */
const MOST_MAILS = 100;

/**
 * Sends by a mail server, one conversation per mail.
 * @param smtpUrl smtp:// or smtps://, with user and password if the server asks for them.
 */
export function deliverBySmtp(smtpUrl: string, sender: Sender): Deliver {
  const open = openSmtpLine(smtpUrl, sender);
  return async (letter) => {
    const line = open();
    const delivery = await line.deliver(letter);
    line.close();
    return delivery;
  };
}

/**
 * Sends many by a mail server, a hundred in each conversation. The connection is driven here, not through nodemailer's
 * transport or its pool: the pool sends again by itself what a dropped connection left in doubt, and neither tells whether
 * the message had been handed over when the answer failed to come, which is what decides whether it may be tried again.
 */
export function openSmtpLine(smtpUrl: string, sender: Sender): OpenLine {
  const { auth, ...server } = parseConnectionUrl(smtpUrl);
  return (): DeliveryLine => {
    let held: { connection: SMTPConnection; mails: number } | null = null;
    const close = () => {
      held?.connection.quit();
      held = null;
    };
    const drop = () => {
      held?.connection.close();
      held = null;
    };
    const attempt = async (message: Buffer, to: string): Promise<Delivery> => {
      let handedOver = false;
      const body = Readable.from(
        (function* () {
          // Read only once the server has accepted sender and recipient and asked for the message.
          handedOver = true;
          yield message;
        })(),
      );
      try {
        held ??= { connection: new SMTPConnection({ ...server, ...LIMITS }), mails: 0 };
        await converse(
          held.connection,
          held.mails === 0 ? { auth } : null,
          { from: sender.address, to: [to] },
          body,
        );
        held.mails += 1;
        if (held.mails >= MOST_MAILS) close();
        return { status: "sent" };
      } catch (error) {
        drop();
        return judgeSmtpError(error, handedOver);
      }
    };
    const deliver: Deliver = async (letter) => {
      const message = await composeMessage(letter, sender);
      const wasOpen = held !== null;
      const delivery = await attempt(message, letter.to);
      // The server may have hung up since the last mail: that says nothing of this one, of which nothing was handed over.
      return wasOpen && delivery.status === "unavailable" ? attempt(message, letter.to) : delivery;
    };
    return { deliver, close };
  };
}

type Auth = ReturnType<typeof parseConnectionUrl>["auth"];
type Envelope = { from: string; to: string[] };

/** @param greet how to begin; null in a conversation that has begun */
function converse(
  connection: SMTPConnection,
  greet: { auth: Auth } | null,
  envelope: Envelope,
  body: Readable,
): Promise<void> {
  const ended = Promise.withResolvers<void>();
  const step = (next: () => void) => (error?: Error | null) => (error ? ended.reject(error) : next());
  const send = () => connection.send(envelope, body, step(ended.resolve));
  const cut = () => ended.reject(new Error("The server closed the connection"));
  connection.on("error", ended.reject);
  connection.on("end", cut);
  if (greet === null) send();
  else {
    const { auth } = greet;
    connection.connect(
      step(() => (auth && connection.allowsAuth ? connection.login(auth, step(send)) : send())),
    );
  }
  const limit = setTimeout(() => ended.reject(new Error("The conversation took too long")), CONVERSATION_MS);
  return ended.promise.finally(() => {
    clearTimeout(limit);
    connection.off("error", ended.reject);
    connection.off("end", cut);
    // Whatever befalls it between two mails is found by the next one.
    if (connection.listenerCount("error") === 0) connection.on("error", () => undefined);
  });
}
