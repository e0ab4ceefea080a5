import { expect } from "@playwright/test";
import { staticHeaders } from "#lib/security/static-headers.ts";
import { test } from "./support/portal-test.ts";

const lowerCased = Object.fromEntries(
  Object.entries(staticHeaders).map(([key, value]) => [key.toLowerCase(), value]),
);

test("every kind of answer carries the fixed headers", async ({ request, page }) => {
  await page.goto("/");
  const script = await page.locator("script[src]").first().getAttribute("src");
  for (const path of ["/", "/no-existe", "/api/salud", "/icon.svg", script ?? ""]) {
    const headers = (await request.get(path)).headers();
    expect(headers, path).toMatchObject(lowerCased);
    expect(headers["x-powered-by"], path).toBeUndefined();
  }
});

test("a page for reading has no script but our one file, and its policy lets no other run", async ({
  page,
}) => {
  for (const path of ["/", "/registro", "/registro?q=salud", "/cifras", "/datos", "/en/registro"]) {
    const response = await page.goto(path);
    const policy = response?.headers()["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain("unsafe");
    const html = (await response?.text()) ?? "";
    expect(html.match(/<script\b[^>]*>/g), path).toEqual(['<script src="/reading.js" defer="">']);
    expect(html).not.toMatch(/\bnonce=|<style\b|\sstyle="|\son[a-z]+="/);
  }
});

test("each other page has a nonce of its own, and no script goes without it", async ({ page }) => {
  const nonces = new Set<string>();
  for (const path of ["/acceso", "/acceso", "/procedimiento", "/no-existe"]) {
    const response = await page.goto(path);
    const policy = response?.headers()["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
    expect(nonce).not.toBe("");
    nonces.add(nonce);
    const html = (await response?.text()) ?? "";
    const scripts = html.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
    expect(html).not.toMatch(/<style\b|\sstyle="|\son[a-z]+="/);
  }
  expect(nonces.size).toBe(4);
});

test("markup that slipped into a page runs no script and draws no style", async ({ page }) => {
  const injected =
    '<script>document.title = "injected"</script>' +
    '<img src="/no-existe.png" onerror="document.title = \'injected\'" alt="">' +
    '<style>h1 { color: rgb(1, 2, 3) }</style><p id="raya" style="color: rgb(1, 2, 3)">x</p>' +
    '<base href="https://evil.example/">';
  await page.route("/privacidad", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace("<body>", `<body>${injected}`) });
  });
  const imageFailed = page.waitForResponse("/no-existe.png");
  await page.goto("/privacidad", { waitUntil: "load" });
  await imageFailed;

  expect(await page.evaluate(() => document.title)).not.toBe("injected");
  await expect(page.locator("#raya")).toHaveCSS("color", "rgb(22, 26, 29)");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("color", "rgb(22, 26, 29)");
  expect(await page.evaluate(() => document.baseURI)).not.toContain("evil.example");
});

test("a write that another site caused is refused before it reaches anything", async ({
  request,
  baseURL,
}) => {
  const write = (headers: Record<string, string>) =>
    request.post("/no-existe", { headers, failOnStatusCode: false });
  for (const headers of [
    { origin: "https://evil.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    {},
  ]) {
    const refused = await write(headers as Record<string, string>);
    expect(refused.status(), JSON.stringify(headers)).toBe(403);
    expect(await refused.text()).toContain("no provino de este portal");
  }
  const own = await write({ origin: new URL(baseURL ?? "").origin });
  expect(own.status()).not.toBe(403);
});

test("a form on another page cannot post here", async ({ page, baseURL }) => {
  await page.setContent(`<form method="post" action="${baseURL}/acceso"><button>Enviar</button></form>`);
  const [response] = await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === "POST"),
    page.getByRole("button").click(),
  ]);
  expect(response.status()).toBe(403);
});
