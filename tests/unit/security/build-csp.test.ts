import { describe, expect, it } from "vitest";
import { buildCsp } from "#lib/security/build-csp.ts";
import { createNonce } from "#lib/security/create-nonce.ts";

function directives(csp: string): Map<string, string[]> {
  return new Map(csp.split("; ").map((line) => [line.split(" ")[0] ?? "", line.split(" ").slice(1)]));
}

describe("content policy in production", () => {
  const policy = directives(buildCsp({ nonce: "bm9uY2U=", development: false, https: true }));

  it("denies what it does not name", () => {
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("object-src")).toEqual(["'none'"]);
    expect(policy.get("base-uri")).toEqual(["'none'"]);
    expect(policy.get("frame-ancestors")).toEqual(["'none'"]);
    expect(policy.get("form-action")).toEqual(["'self'"]);
    expect(policy.get("worker-src")).toEqual(["'self'"]);
  });

  it("runs only script with the request's nonce and no inline style", () => {
    expect(policy.get("script-src")).toEqual(["'self'", "'nonce-bm9uY2U='", "'strict-dynamic'"]);
    expect(policy.get("style-src")).toEqual(["'self'"]);
  });

  it("has nothing unsafe, no wildcard and no other host", () => {
    const sources = [...policy.values()].flat();
    expect(sources.filter((source) => /unsafe|\*|^https?:|^ws/.test(source))).toEqual([]);
  });

  it("asks for https only where there is https", () => {
    expect(policy.has("upgrade-insecure-requests")).toBe(true);
    const plain = buildCsp({ nonce: "x", development: false, https: false });
    expect(plain).not.toContain("upgrade-insecure-requests");
  });
});

describe("nonce", () => {
  it("has 128 bits in base64 and does not repeat", () => {
    const nonces = Array.from({ length: 1000 }, createNonce);
    expect(new Set(nonces).size).toBe(nonces.length);
    for (const nonce of nonces) expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
  });
});
