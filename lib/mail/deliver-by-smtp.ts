import { Readable } from "node:stream";
import { parseConnectionUrl } from "nodemailer/lib/shared";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { composeMessage, type Sender } from "./compose-message.ts";
import type { Deliver } from "./delivery.ts";
import { judgeSmtpError } from "./judge-smtp-error.ts";

/** Milliseconds. All of them end well before the queue takes a job for lost (queues.ts). */
const LIMITS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
};
const CONVERSATION_MS = 120_000;

/**
 * Sends by a mail server, one conversation per mail. The connection is driven here, not through nodemailer's transport
 * or its pool: the pool sends again by itself what a dropped connection left in doubt, and neither tells whether the
 * message had been handed over when the answer failed to come, which is what decides whether it may be tried again.
 * @param smtpUrl smtp:// or smtps://, with user and password if the server asks for them.
 */
export function deliverBySmtp(smtpUrl: string, sender: Sender): Deliver {
  const { auth, ...server } = parseConnectionUrl(smtpUrl);
  return async (letter) => {
    const message = await composeMessage(letter, sender);
    const connection = new SMTPConnection({ ...server, ...LIMITS });
    let handedOver = false;
    const body = Readable.from(
      (function* () {
        // Read only once the server has accepted sender and recipient and asked for the message.
        handedOver = true;
        yield message;
      })(),
    );
    try {
      await converse(connection, auth, { from: sender.address, to: [letter.to] }, body);
      connection.quit();
      return { status: "sent" };
    } catch (error) {
      connection.close();
      return judgeSmtpError(error, handedOver);
    }
  };
}

type Auth = ReturnType<typeof parseConnectionUrl>["auth"];
type Envelope = { from: string; to: string[] };

function converse(connection: SMTPConnection, auth: Auth, envelope: Envelope, body: Readable): Promise<void> {
  const ended = Promise.withResolvers<void>();
  const step = (next: () => void) => (error?: Error | null) => (error ? ended.reject(error) : next());
  const send = () => connection.send(envelope, body, step(ended.resolve));
  connection.on("error", ended.reject);
  connection.on("end", () => ended.reject(new Error("The server closed the connection")));
  connection.connect(
    step(() => (auth && connection.allowsAuth ? connection.login(auth, step(send)) : send())),
  );
  const limit = setTimeout(() => ended.reject(new Error("The conversation took too long")), CONVERSATION_MS);
  return ended.promise.finally(() => clearTimeout(limit));
}
