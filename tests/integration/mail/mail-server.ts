import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

export interface ReceivedMail {
  to: string;
  messageId: string;
  raw: string;
}

interface Behaviour {
  /** 0: any free one. */
  port?: number;
  /** SMTP code with which a recipient is refused, or null. */
  refuse?: (to: string) => number | null;
  /** What is done once a message has been read whole: accept it, say nothing, or cut the connection. */
  afterData?: "accept" | "stall" | "cut";
}

/** A real mail server on 127.0.0.1 that keeps what it is given. */
export async function startMailServer({ port = 0, refuse, afterData = "accept" }: Behaviour = {}) {
  const received: ReceivedMail[] = [];
  const watchers = new Set<() => void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onRcptTo: ({ address }, _, answer) => {
      const responseCode = refuse?.(address) ?? null;
      answer(responseCode ? Object.assign(new Error("Mailbox not available"), { responseCode }) : null);
    },
    onData: async (stream, session, answer) => {
      // Whoever sent it died, or was cut off, in the middle: it is no message.
      const raw = await text(stream).catch(() => null);
      if (raw === null) return;
      const messageId = /^Message-ID: <(.+)>\r$/im.exec(raw)?.[1] ?? "";
      received.push({ to: session.envelope.rcptTo.map((item) => item.address).join(), messageId, raw });
      if (afterData === "accept") answer(null);
      if (afterData === "cut") for (const { _socket } of connectionsOf(server)) _socket.destroy();
      for (const check of watchers) check();
    },
  });
  server.on("error", () => undefined);
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  const address = server.server.address() as AddressInfo;

  return {
    port: address.port,
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    /** Resolves when `count` messages have been read, at once if they have. */
    arrivals: (count: number) =>
      new Promise<void>((resolve) => {
        const check = () => received.length >= count && resolve();
        watchers.add(check);
        check();
      }),
    stop: () => {
      for (const { _socket } of connectionsOf(server)) _socket.destroy();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

type Connection = { _socket: { destroy(): void } };
const connectionsOf = (server: SMTPServer) => server.connections as unknown as Iterable<Connection>;
