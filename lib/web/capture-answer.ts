import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

export interface CapturedAnswer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

/**
 * Holds back all that is written to a response, so that it can be looked at before it is sent.
 * @returns the answer, once whoever writes it has ended it, the function that writes to the client for real, and the one that
 * lets the response go with nothing written
 */
export function captureAnswer(response: ServerResponse): {
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
  response.flushHeaders = () => undefined;
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    const headers = rest.at(-1);
    if (headers && typeof headers === "object" && !Array.isArray(headers))
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value as string);
    return response;
  }) as typeof writeHead;
  response.write = ((chunk: unknown, ...rest: unknown[]) => {
    keep(chunk, rest[0]);
    callLast(rest);
    return true;
  }) as typeof write;
  response.end = ((...rest: unknown[]) => {
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
