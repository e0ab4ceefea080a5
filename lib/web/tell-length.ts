import type { ServerResponse } from "node:http";
import { LENGTH_HEADER } from "#lib/kernel/length-header.ts";
import type { Handler } from "./keep-answers.ts";

/** Gives an answer the length that its route told, so that a browser shows how much is left and knows when it was cut. */
export function tellLength(next: Handler): Handler {
  return (request, response, registry) => {
    const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse;
    response.writeHead = (...given: unknown[]) => {
      const length = response.getHeader(LENGTH_HEADER);
      response.removeHeader(LENGTH_HEADER);
      if (length !== undefined) response.setHeader("Content-Length", String(length));
      return writeHead(...given) as never;
    };
    return next(request, response, registry);
  };
}
