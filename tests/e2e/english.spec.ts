import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { test } from "./support/portal-test.ts";

async function expectGood(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await inspect(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 720 });
}

/** Marks that Spanish leaves; what the parties wrote in it says so with its `lang`. */
async function expectInEnglish(page: Page): Promise<void> {
  const main = await page.getByRole("main").evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll("[lang^=es]")) part.remove();
    return copy.textContent;
  });
  expect(main).not.toMatch(/[«»¿]|\b(?:Buscar|Vigente|Firmado|Documentos|Área|Situación|Ver)\b/);
}

test("a search in English opens an agreement, and each changes language without losing its place", async ({
  page,
}) => {
  const complaints = watchConsole(page);
  await page.goto("/en");
  await expectInEnglish(page);
  await expectGood(page);
  await page.getByRole("searchbox").fill("educación");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL("/en/registro?q=educaci%C3%B3n");
  const count = page.getByRole("heading", { level: 2, name: /registered agreements? with these filters/ });
  const total = (await count.innerText()).split(" ")[0]!;
  await page.getByRole("link", { name: /^Canada\s*\d+$/ }).click();
  await expect(page).toHaveURL(/\/en\/registro\?q=educaci%C3%B3n&pais=CA$/);
  await expect(page.getByRole("list", { name: "Filters in use" })).toContainText(
    "Country of the counterpart: Canada",
  );
  await expectInEnglish(page);
  await expectGood(page);

  const toSpanish = page.getByRole("link", { name: "Español" });
  await expect(toSpanish).toHaveAttribute("hreflang", "es-MX");
  await expect(page.locator("link[rel=alternate][hreflang='es-MX']")).toHaveAttribute(
    "href",
    /\/registro\?q=educaci%C3%B3n&pais=CA$/,
  );
  await toSpanish.click();
  await expect(page).toHaveURL(/:\d+\/registro\?q=educaci%C3%B3n&pais=CA$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "es-MX");
  await expect(page.getByRole("list", { name: "Filtros puestos" })).toContainText("Canadá");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/registro\?q=educaci%C3%B3n&pais=CA$/);
  await page
    .getByRole("link", { name: /Remove.*Country/ })
    .first()
    .click();
  await expect(count).toContainText(total);

  const found = page.getByRole("article").first();
  const title = await found.getByRole("heading").innerText();
  await found.getByRole("link").click();
  await expect(page).toHaveURL(/\/en\/registro\/RAI-\d{4}-\d{5}$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByRole("heading", { level: 1 }).locator("[lang=es]")).toHaveText(title);
  await expect(page.getByRole("list", { name: "Life of the agreement" })).toContainText("Signed in");
  await expectInEnglish(page);
  await expectGood(page);
  const number = page.url().split("/").at(-1)!;
  await page.getByRole("link", { name: "Español" }).click();
  await expect(page).toHaveURL(`/registro/${number}`);
  await expect(page.getByRole("list", { name: "Línea de vida del acuerdo" })).toBeVisible();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(`/en/registro/${number}`);
  expect(complaints).toEqual([]);
});

for (const [path, twin, title] of [
  ["/en/cifras", "/cifras", "Figures of the registry"],
  ["/en/cifras?estado=14", "/cifras?estado=14", "Figures of Jalisco"],
  ["/en/cifras/comparar?estados=14%2C31", "/cifras/comparar?estados=14%2C31", "Compare states"],
  ["/en/datos", "/datos", "Open data"],
] as const) {
  test(`${path} is whole in English and leads to its twin with what it asked`, async ({ page }) => {
    const complaints = watchConsole(page);
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expectInEnglish(page);
    await expectGood(page);
    await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /\/en\/(?:cifras|datos)/);
    await page.getByRole("link", { name: "Español" }).click();
    await expect(page).toHaveURL(twin);
    await expect(page.locator("html")).toHaveAttribute("lang", "es-MX");
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(path);
    expect(complaints).toEqual([]);
  });
}

test("the figures of a state are chosen and compared in English, with the numbers of the open data", async ({
  page,
  request,
}) => {
  await page.goto("/en/cifras");
  await page.getByLabel("See the figures of").selectOption("Jalisco");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL("/en/cifras?estado=14");
  const countries = page.getByRole("region", { name: "Agreements by country of the counterpart" });
  await countries.getByText(/^Table: \d+ rows$/).click();
  const { filas } = await (await request.get("/api/estadisticas/pais?estado=14")).json();
  const unitedStates = (filas as { codigo: string; total: number }[]).find(({ codigo }) => codigo === "US")!;
  const row = countries.getByRole("row", { name: /United States/ });
  await expect(row).toContainText(String(unitedStates.total));
  await page.getByRole("link", { name: "Compare states" }).click();
  await expect(page.getByText("Another state is needed")).toBeVisible();
  await page.getByLabel("State 2").selectOption("Yucatán");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL("/en/cifras/comparar?estados=14,31");
  await expect(
    page.getByRole("list", { name: "Published agreements of each state" }).getByRole("listitem"),
  ).toHaveCount(2);
  await page.goto("/en/cifras?estado=99");
  await expect(page.getByText("“99” was not used in “State”: it is not in the list.")).toBeVisible();
  await expectInEnglish(page);
});

test("what cannot be shown is said in English", async ({ page }) => {
  await page.goto("/en/registro?estado=99&desde=2026-02-30");
  await expect(page.getByText("“99” was not used in “State”: it is not in the list.")).toBeVisible();
  await expectInEnglish(page);
  for (const [path, title] of [
    ["/en/registro/RAI-1900-99999", "There is no published agreement with that number"],
    ["/en/nothing-here", "This page does not exist or is not open to you"],
  ] as const) {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expectInEnglish(page);
    await expectGood(page);
  }
});

test("a file is verified in English, and a page without a twin offers none", async ({ page }) => {
  await page.goto("/en/verificar?huella=abc");
  await expect(page.getByText("A SHA-256 fingerprint has 64 digits")).toBeVisible();
  await expectInEnglish(page);
  await expectGood(page);
  await page.getByLabel("SHA-256 fingerprint").fill("0".repeat(64));
  await page.getByRole("button", { name: "Verify" }).click();
  await expect(page.getByText("That file is none of those registered")).toBeVisible();
  await page.goto("/calculadora");
  await expect(page.getByRole("link", { name: "English" })).toHaveCount(0);
});
