import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { LENGTH_HEADER } from "#lib/kernel/length-header.ts";
import { tellLength } from "#lib/web/tell-length.ts";

const answer = tellLength(async ({ url }, response) => {
  if (url === "/known") response.setHeader(LENGTH_HEADER, "4");
  response.write("ab");
  response.end("cd");
});
const server = createServer((request, response) => void answer(request, response, null));
beforeAll(() => new Promise<void>((done) => server.listen(0, "127.0.0.1", done)));
afterAll(() => void server.close());

const ask = async (path: string) => {
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  return { headers: response.headers, body: await response.text() };
};

it("says the length that was told, and keeps the word for it to itself", async () => {
  const { headers, body } = await ask("/known");
  expect([headers.get("content-length"), headers.get(LENGTH_HEADER), body]).toEqual(["4", null, "abcd"]);
});

it("leaves an answer of unknown length as it is", async () => {
  const { headers, body } = await ask("/unknown");
  expect([headers.get("content-length"), body]).toEqual([null, "abcd"]);
});
