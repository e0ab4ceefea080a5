import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { tellUnknown } from "#lib/web/tell-unknown.ts";

const EMPTY =
  '<!DOCTYPE html><html id="__next_error__"><head></head><body><div hidden=""></div><script nonce="a">draw()</script></body></html>';
const unknownPage = (words: string) =>
  `<html><head><title>${words}</title><link rel="stylesheet" href="/a.css"/></head><body class="x"><h1>${words}</h1><script nonce="b">draw()</script></body></html>`;

let readings = 0;
let isThere = true;
const answer = tellUnknown(
  async ({ url }, response) => {
    const status = url!.includes("found") ? 200 : 404;
    const type = url!.includes("data") ? "application/json" : "text/html; charset=utf-8";
    if (url!.includes("zipped"))
      response.writeHead(status, { "Content-Type": type, "Content-Encoding": "gzip" }).end(gzipSync(EMPTY));
    else {
      response.statusCode = status;
      response.setHeader("Content-Type", type);
      response.setHeader("Content-Security-Policy", "script-src 'nonce-a'");
      response.write(EMPTY.slice(0, 40));
      response.end(EMPTY.slice(40));
    }
  },
  async (language) => {
    readings += 1;
    if (!isThere) throw new Error("closed");
    return unknownPage(language === "en" ? "Not here" : "No está");
  },
);
const server = createServer((request, response) => void answer(request, response, null));
beforeAll(() => new Promise<void>((done) => server.listen(0, "127.0.0.1", done)));
afterAll(() => void server.close());

const ask = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
    headers,
  });
  return { status: response.status, headers: response.headers, body: await response.text() };
};

it("sends what its program would draw while the words cannot be read, and asks for them again", async () => {
  isThere = false;
  expect(await ask("/planes/nada")).toMatchObject({ status: 404, body: EMPTY });
  isThere = true;
  expect((await ask("/planes/nada")).body).toContain("No está");
});

it("puts the words into an empty page, for who reads without script, and leaves its program to it", async () => {
  const { status, headers, body } = await ask("/planes/nada");
  expect(status).toBe(404);
  expect(headers.get("content-security-policy")).toBe("script-src 'nonce-a'");
  expect(body).toContain('<html id="__next_error__" lang="es-MX"><head><title>No está</title></head>');
  expect(body).toContain('<noscript><link rel="stylesheet" href="/a.css"/><h1>No está</h1></noscript>');
  expect(body).toContain('<script nonce="a">draw()</script>');
});

it("says it in the language of the address, and reads each but once", async () => {
  const before = readings;
  expect((await ask("/en/registro/nada")).body).toContain('lang="en"><head><title>Not here</title>');
  await ask("/en/registro/otra");
  expect(readings - before).toBe(1);
});

it("opens a compressed page to write in it", async () => {
  const { headers, body } = await ask("/zipped");
  expect(headers.get("content-encoding")).toBeNull();
  expect(body).toContain("<h1>No está</h1>");
});

it("leaves everything else as it is: what is found, what is no page, the pieces a router asks for", async () => {
  expect((await ask("/found")).body).toBe(EMPTY);
  expect((await ask("/data")).body).toBe(EMPTY);
  expect((await ask("/planes/nada", { rsc: "1" })).body).toBe(EMPTY);
});
