import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

export interface CapturedAnswer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

/**
 * Holds back all that is written to a response, so that it can be looked at before it is sent.
 * @param isWanted asked when its head is known: one that is not wanted goes out as it is written, and never arrives here
 * @returns the answer, once whoever writes it has ended it, the function that writes to the client for real, and the one that
 * lets the response go with nothing written
 */
export function captureAnswer(
  response: ServerResponse,
  isWanted: (status: number, headers: OutgoingHttpHeaders) => boolean = () => true,
): {
  whole: Promise<CapturedAnswer>;
  send(answer: CapturedAnswer): void;
  release(): void;
} {
  const { write, end, writeHead, flushHeaders } = response;
  const chunks: Buffer[] = [];
  const { promise: whole, resolve } = Promise.withResolvers<CapturedAnswer>();
  const keep = (chunk: unknown, encoding?: unknown) => {
    if (typeof chunk === "string")
      chunks.push(Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8"));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const callLast = (rest: readonly unknown[]) => {
    const callback = rest.at(-1);
    if (typeof callback === "function") queueMicrotask(() => void callback());
  };
  let held: boolean | null = null;
  const isHeld = () => (held ??= isWanted(response.statusCode, response.getHeaders()));
  // Others may stand on these: what is not held goes through them, and they stay.
  response.flushHeaders = () => (isHeld() ? undefined : flushHeaders.call(response));
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    if (held === false) return writeHead.call(response, status, ...(rest as []));
    response.statusCode = status;
    const headers = rest.at(-1);
    if (headers && typeof headers === "object" && !Array.isArray(headers))
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value as string);
    return isHeld() ? response : writeHead.call(response, status);
  }) as typeof writeHead;
  response.write = ((...given: unknown[]) => {
    if (!isHeld()) return write.apply(response, given as never);
    const [chunk, ...rest] = given;
    keep(chunk, rest[0]);
    callLast(rest);
    return true;
  }) as typeof write;
  response.end = ((...rest: unknown[]) => {
    if (!isHeld()) return end.apply(response, rest as never);
    keep(rest[0], rest[1]);
    callLast(rest);
    const headers = response.getHeaders();
    resolve({ status: response.statusCode, headers, body: Buffer.concat(chunks) });
    return response;
  }) as typeof end;
  const release = () => {
    Object.assign(response, { write, end, writeHead, flushHeaders });
    for (const name of response.getHeaderNames()) response.removeHeader(name);
  };
  const send = ({ status, headers, body }: CapturedAnswer) => {
    release();
    response.writeHead(status, headers);
    response.end(response.req.method === "HEAD" ? undefined : body);
  };
  return { whole, send, release };
}
