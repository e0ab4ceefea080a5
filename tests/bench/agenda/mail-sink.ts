import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export interface MailSink {
  url: string;
  /** How many messages each address got. */
  got: Map<string, number>;
  /** Messages in all, and when the first and the last of them came, in milliseconds. */
  count: number;
  firstAt: number;
  lastAt: number;
  /** Forgets what it got. */
  empty(): void;
  /** Resolves when it has got so many in all. */
  reached(count: number): Promise<void>;
  stop(): Promise<void>;
}

/** A mail server on 127.0.0.1 that takes all there is and remembers only to whom it came. */
export async function startMailSink(): Promise<MailSink> {
  const waiting = new Map<number, () => void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onData: (stream, session, answer) => {
      stream.resume();
      stream.on("end", () => {
        const to = session.envelope.rcptTo[0]!.address;
        sink.got.set(to, (sink.got.get(to) ?? 0) + 1);
        sink.count += 1;
        sink.lastAt = performance.now();
        if (sink.count === 1) sink.firstAt = sink.lastAt;
        answer(null);
        waiting.get(sink.count)?.();
      });
    },
  });
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  const sink: MailSink = {
    url: `smtp://127.0.0.1:${port}`,
    got: new Map(),
    ...{ count: 0, firstAt: 0, lastAt: 0 },
    empty() {
      this.got.clear();
      Object.assign(this, { count: 0, firstAt: 0, lastAt: 0 });
    },
    reached(count) {
      const { promise, resolve } = Promise.withResolvers<void>();
      if (this.count >= count) resolve();
      else waiting.set(count, resolve);
      return promise;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return sink;
}
