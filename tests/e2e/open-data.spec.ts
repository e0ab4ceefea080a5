import { expect } from "@playwright/test";
import { FORMAT_NAMES } from "#lib/open-data/formats/formats.ts";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { test } from "./support/portal-test.ts";

test("/datos can be read by everyone and breaks no rule of its own policy", async ({ page }) => {
  const complaints = watchConsole(page);
  const response = await page.goto("/datos");
  expect(await response?.text()).not.toMatch(/<style\b|\sstyle="/);
  await inspect(page);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const summary of await page.getByRole("main").locator("summary").all()) await summary.click();
  await inspect(page);
  expect(complaints).toEqual([]);
});

test.describe("before script arrives", () => {
  test.use({ javaScriptEnabled: false });

  test("every file that the page offers is there, and no address leads nowhere", async ({
    page,
    request,
  }) => {
    await page.goto("/datos");
    const hrefs = await page
      .getByRole("main")
      .locator("a[href^='/']")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
    for (const name of FORMAT_NAMES) expect(hrefs).toContain(`/api/rai.${name}`);
    for (const href of new Set(hrefs)) expect((await request.get(href)).status(), href).toBe(200);
  });

  test("a search is taken away, and followed, from its own page", async ({ page, request }) => {
    await page.goto("/registro?estado=31&orden=titulo");
    const main = page.getByRole("main");
    const csv = await main.getByRole("link", { name: "CSV" }).getAttribute("href");
    expect(csv).toBe("/api/rai.csv?estado=31");
    const heading = await main.getByRole("heading", { name: /con estos filtros/ }).textContent();
    const lines = (await (await request.get(csv!)).text()).trimEnd().split("\r\n");
    expect(lines.length - 1).toBe(Number.parseInt(heading!.replaceAll(",", ""), 10));
    const feed = await main.getByRole("link", { name: "Suscribirse a esta búsqueda" }).getAttribute("href");
    await expect(page.locator("link[type='application/atom+xml']")).toHaveAttribute(
      "href",
      new URL(feed!, page.url()).href,
    );
    expect((await request.get(feed!)).headers()["content-type"]).toContain("application/atom+xml");
  });
});

test("who writes their own address is counted all the same", async ({ request }) => {
  const left = async (forwarded: string) => {
    const answer = await request.get("/api/estadisticas/pais", { headers: { "X-Forwarded-For": forwarded } });
    return /;r=(\d+)/.exec(answer.headers()["ratelimit"]!)![1];
  };
  const counts = new Set<string | undefined>();
  for (let n = 1; n <= 5; n++) counts.add(await left(`198.51.100.${n}`));
  // Each would have all its points left if it were believed. A minute may begin anew among them.
  expect(counts.size).toBeGreaterThan(2);
});
