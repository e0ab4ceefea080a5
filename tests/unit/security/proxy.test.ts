import { NextRequest } from "next/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
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
    (path) => {
      expect(ask(path).headers.get("cache-control")).toBe("private, no-store");
    },
  );

  it.each(["/", "/registro", "/api/calculadora"])("%s says itself how long it lasts", (path) => {
    expect(ask(path).headers.has("cache-control")).toBe(false);
  });

  it("gives the program the same policy that it gives the browser", () => {
    const answer = ask("/");
    const policy = answer.headers.get("content-security-policy");
    expect(policy).toContain("'nonce-");
    expect(answer.headers.get("x-middleware-request-content-security-policy")).toBe(policy);
  });

  it("replaces a policy that the client sent, so that nobody chooses the nonce", () => {
    const answer = ask("/", { "content-security-policy": "script-src 'nonce-chosen'" });
    expect(answer.headers.get("x-middleware-request-content-security-policy")).not.toContain("chosen");
  });

  it("promises https only over https", () => {
    expect(ask("/").headers.has("strict-transport-security")).toBe(false);
    expect(ask("/", { "x-forwarded-proto": "https" }).headers.get("strict-transport-security")).toContain(
      "max-age=",
    );
  });

  it("stops a write from elsewhere, and stores nothing of the answer", () => {
    const answer = ask("/registro", { origin: "https://evil.example" }, "POST");
    expect(answer.status).toBe(403);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(ask("/registro", { origin: "http://localhost:3000" }, "POST").status).toBe(200);
  });

  it("behind a proxy that ends TLS, the origin is the one that people see", () => {
    const forwarded = { "x-forwarded-proto": "https", origin: "https://localhost:3000" };
    expect(ask("/acceso", forwarded, "POST").status).toBe(200);
  });
});
