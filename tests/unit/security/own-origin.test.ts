import { describe, expect, it } from "vitest";
import { ownOrigin } from "#lib/security/own-origin.ts";

describe("the origin that writes must come from", () => {
  it("is APP_URL's alone in production, whatever the Host header claims", () => {
    const origin = ownOrigin({
      appUrl: "https://portal.example/inicio",
      production: true,
      host: "evil.example",
      scheme: "http:",
    });
    expect(origin).toBe("https://portal.example");
  });

  it("follows the name the demonstration is reached by", () => {
    const sources = { appUrl: "http://localhost:3000", production: false, scheme: "http:" };
    expect(ownOrigin({ ...sources, host: "127.0.0.1:3001" })).toBe("http://127.0.0.1:3001");
    expect(ownOrigin({ ...sources, host: null })).toBe("http://localhost:3000");
  });

  it("leaves out the port that the scheme implies, as browsers do", () => {
    const sources = { appUrl: "http://localhost:3000", production: false, scheme: "https:" };
    expect(ownOrigin({ ...sources, host: "portal.example:443" })).toBe("https://portal.example");
  });
});
