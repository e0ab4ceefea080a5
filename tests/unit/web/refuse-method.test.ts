import { once } from "node:events";
import { createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { refuseMethod } from "#lib/web/refuse-method.ts";

test("what Next cannot read is refused in words, and the rest goes on", async () => {
  const answer = refuseMethod(async (_, response) => void response.end("siguió"));
  const server = createServer((asked, response) => void answer(asked, response, null));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const ask = async (method: string) => {
    const sent = request({ host: "127.0.0.1", port, method }).end();
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    let text = "";
    for await (const chunk of response) text += String(chunk);
    return [response.statusCode, text];
  };
  expect(await ask("TRACE")).toEqual([405, "Esta dirección no atiende solicitudes de esa clase."]);
  expect(await ask("GET")).toEqual([200, "siguió"]);
  expect(await ask("DELETE")).toEqual([200, "siguió"]);
  server.close();
});
