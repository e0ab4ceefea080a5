import { NextRequest } from "next/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { encodeSession } from "#lib/auth/session-token.ts";
import { proxy } from "../../../proxy.ts";

beforeEach(() => {
  vi.stubEnv("DATABASE_URL", "postgresql://nobody:nothing@127.0.0.1:1/none");
  vi.stubEnv("APP_SECRET", "q8Zt0nV4mB2xW7kL1pR5sD9fH3jG6cYa");
});

const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  proxy(
    new NextRequest(`http://localhost:3000${path}`, {
      method,
      headers: { host: "localhost:3000", ...headers },
    }),
  );

describe("the door of every request", () => {
  it.each(["/expedientes/AII-2026-000001", "/api/expedientes/1/documentos/2", "/acceso", "/desconocida"])(
    "%s is kept by no cache",
    async (path) => {
      expect((await ask(path)).headers.get("cache-control")).toBe("private, no-store");
    },
  );

  it.each(["/", "/registro", "/api/calculadora"])("%s says itself how long it lasts", async (path) => {
    expect((await ask(path)).headers.has("cache-control")).toBe(false);
  });

  it("gives the program the same policy that it gives the browser", async () => {
    const answer = await ask("/");
    const policy = answer.headers.get("content-security-policy");
    expect(policy).toContain("'nonce-");
    expect(answer.headers.get("x-middleware-request-content-security-policy")).toBe(policy);
  });

  it("replaces a policy that the client sent, so that nobody chooses the nonce", async () => {
    const answer = await ask("/", { "content-security-policy": "script-src 'nonce-chosen'" });
    expect(answer.headers.get("x-middleware-request-content-security-policy")).not.toContain("chosen");
  });

  it.each([
    "/api/expedientes/1/documentos/2",
    "/registro/RAI-2026-00001/documentos/2",
    "/registro/RAI-2026-00001/constancia",
  ])("%s may do nothing, were it shown", async (path) => {
    expect((await ask(path)).headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
  });

  it("lets a mail program press the button of a message, and nothing else be posted from elsewhere", async () => {
    const { status } = await ask("/suscripciones/baja/un-enlace", {}, "POST");
    expect(status).toBe(200);
    const elsewhere = { origin: "https://correo.example" };
    expect((await ask("/suscripciones/baja/un-enlace", elsewhere, "POST")).status).toBe(200);
    for (const path of [
      "/suscripciones/baja",
      "/suscripciones/baja/a/b",
      "/suscripciones/un-enlace",
      "/boletin/suscripcion",
    ])
      expect((await ask(path, {}, "POST")).status, path).toBe(403);
  });

  it.each(["/registro/%ff", "/expedientes/%E0%A4%A"])(
    "%s is refused in words, with the headers of any answer",
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain("mal escrita");
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      expect(answer.headers.get("content-security-policy")).toContain("default-src");
    },
  );

  it("promises https only over https", async () => {
    expect((await ask("/")).headers.has("strict-transport-security")).toBe(false);
    expect(
      (await ask("/", { "x-forwarded-proto": "https" })).headers.get("strict-transport-security"),
    ).toContain("max-age=");
  });

  it("stops a write from elsewhere, and stores nothing of the answer", async () => {
    const answer = await ask("/registro", { origin: "https://evil.example" }, "POST");
    expect(answer.status).toBe(403);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect((await ask("/registro", { origin: "http://localhost:3000" }, "POST")).status).toBe(200);
  });

  it("tells the program the portal's own host, whatever host the client says it was forwarded for", async () => {
    const lie = { origin: "http://localhost:3000", "x-forwarded-host": "evil.example" };
    const answer = await ask("/acceso", lie, "POST");
    expect(answer.headers.get("x-middleware-request-x-forwarded-host")).toBe("localhost:3000");
  });

  it("behind a proxy that ends TLS, the origin is the one that people see", async () => {
    const forwarded = { "x-forwarded-proto": "https", origin: "https://localhost:3000" };
    expect((await ask("/acceso", forwarded, "POST")).status).toBe(200);
  });

  it("tells the program the path of the request, whatever the client says it is", async () => {
    const answer = await ask("/expedientes?pagina=2", { "x-portal-path": "/otra" });
    expect(answer.headers.get("x-middleware-request-x-portal-path")).toBe("/expedientes?pagina=2");
  });

  it("renews a session in use, never on an answer that a cache may keep", async () => {
    const subject = { accountId: "019a0000-0000-7000-8000-000000000000", epoch: 0, secondFactor: false };
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-21T12:00:00Z") });
    const cookie = `next-auth.session-token=${await encodeSession(subject)}`;
    vi.setSystemTime(new Date("2026-11-21T13:00:00Z"));
    expect((await ask("/expedientes", { cookie })).headers.get("set-cookie")).toMatch(
      /session-token=.*HttpOnly/,
    );
    expect((await ask("/registro", { cookie })).headers.has("set-cookie")).toBe(false);
    vi.useRealTimers();
  });

  it("tells each reader what is left, and asks the one in a hurry to wait", async () => {
    const read = (forwarded: string) => ask("/api/rai.csv", { "x-forwarded-for": forwarded });
    for (const left of [540, 480, 420, 360, 300, 240, 180, 120, 60, 0]) {
      expect((await read("6.6.6.6, 203.0.113.7")).headers.get("ratelimit")).toMatch(`;r=${left};`);
    }
    // Whatever the client writes before the address of its connection.
    const refused = await read("7.7.7.7, 203.0.113.7");
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(refused.headers.get("ratelimit-policy")).toBe('"lecturas";q=600;w=60');
    expect(refused.headers.get("cache-control")).toBe("private, no-store");
    expect((await refused.json()).error).toMatch(/^Recibimos demasiadas consultas/);
    expect((await read("203.0.113.8")).status).toBe(200);
    expect((await ask("/procedimiento", { "x-forwarded-for": "203.0.113.7" })).status).toBe(200);
  });
});
