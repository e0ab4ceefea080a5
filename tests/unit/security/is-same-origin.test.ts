import { describe, expect, it } from "vitest";
import { isSameOrigin } from "#lib/security/is-same-origin.ts";

const own = "https://portal.example";
const write = (headers: { origin?: string; site?: string }, method = "POST") =>
  isSameOrigin({ method, origin: headers.origin ?? null, secFetchSite: headers.site ?? null }, own);

describe("a write is let in only from the portal's own pages", () => {
  const writes = ["POST", "PUT", "PATCH", "DELETE", "post", "UNKNOWN"];

  it.each(writes)("%s from our own origin passes", (method) => {
    expect(write({ origin: own }, method)).toBe(true);
    expect(write({ site: "same-origin" }, method)).toBe(true);
  });

  it.each([
    "https://evil.example",
    "http://portal.example",
    "https://portal.example:8443",
    "https://portal.example.evil.example",
    "https://sub.portal.example",
    "null",
    "",
  ])("origin «%s» is refused, whatever else the request says", (origin) => {
    for (const method of writes) {
      expect(write({ origin }, method)).toBe(false);
      expect(write({ origin, site: "same-origin" }, method)).toBe(false);
    }
  });

  it.each(["cross-site", "same-site", "none", ""])("site «%s» without an origin is refused", (site) => {
    expect(write({ site })).toBe(false);
  });

  it("a write that does not say where it comes from is refused", () => {
    expect(write({})).toBe(false);
  });
});

describe("reading is open", () => {
  it.each(["GET", "HEAD", "OPTIONS", "get"])("%s passes from anywhere", (method) => {
    expect(write({}, method)).toBe(true);
    expect(write({ origin: "https://evil.example", site: "cross-site" }, method)).toBe(true);
  });
});
