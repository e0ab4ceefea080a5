import { expect } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { test } from "./support/portal-test.ts";

const pages = ["/", "/procedimiento", "/accesibilidad", "/privacidad"];

for (const path of pages) {
  test(`${path} can be read by everyone and breaks no rule of its own policy`, async ({ page }) => {
    const complaints = watchConsole(page);
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await inspect(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  });
}

test("the keyboard goes first to the content", async ({ page }) => {
  await page.goto("/procedimiento");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Saltar al contenido" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("the navigation says where the reader stands", async ({ page }) => {
  await page.goto("/");
  const navigation = page.getByRole("navigation", { name: "Principal" });
  const menu = navigation.getByText("Trámite").filter({ visible: true });
  await menu.click();
  await navigation.getByRole("link", { name: "Procedimiento" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Los doce pasos de un acuerdo");
  await expect(menu).toHaveAttribute("data-current");
  await menu.click();
  const current = navigation.locator("[aria-current=page]");
  await expect(current.filter({ visible: true })).toHaveText("Procedimiento");
});

test("a menu opens by keyboard, and closes when it is left", async ({ page }) => {
  await page.goto("/");
  const menu = page.getByRole("navigation").getByText("Planes y resultados").filter({ visible: true });
  const first = page.getByRole("navigation").getByRole("link", { name: "Planes", exact: true });
  await menu.focus();
  await page.keyboard.press("Enter");
  await expect(first).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(first).toBeHidden();
  await expect(menu).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+Tab");
  await expect(first).toBeHidden();
});

test("the twelve steps stand in their order, each with who acts", async ({ page }) => {
  await page.goto("/procedimiento");
  const steps = page
    .getByRole("main")
    .getByRole("list", { name: /^Pasos para/ })
    .getByRole("listitem");
  await expect(steps).toHaveCount(12);
  for (let number = 1; number <= 12; number++) {
    await expect(steps.nth(number - 1)).toContainText(`Paso ${number}:`);
    await expect(steps.nth(number - 1)).toContainText(/Oficina|DGCP|Consultoría Jurídica/);
  }
});

test("without script, what does not exist is said too", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const [path, words] of [
    ["/planes/de-nadie", "no existe o no está a su alcance"],
    ["/registro/RAI-1900-99999", "no existe o no está a su alcance"],
    ["/verificar/EVC-0000", "no existe o no está a su alcance"],
    ["/en/registro/RAI-1900-99999", "does not exist"],
  ] as const) {
    expect((await page.goto(path))?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(words);
  }
  await page.close();
});

test("who asks for an icon where the page names none gets the portal's", async ({ request }) => {
  const icon = await request.get("/favicon.ico");
  expect(icon.status()).toBe(200);
  expect(icon.headers()["content-type"]).toContain("image/svg+xml");
});

test("an address that leads nowhere helps to go on", async ({ page }) => {
  const response = await page.goto("/no-existe");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("no existe o no está a su alcance");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Ir al inicio" }).click();
  await expect(page).toHaveURL("/");
});

test.describe("before script arrives", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test("the menu opens and the search is an address to share", async ({ page }) => {
    await page.goto("/");
    await page.getByText("Menú", { exact: true }).click();
    await expect(page.getByRole("link", { name: "Calculadora de plazos" }).first()).toBeVisible();
    await page.getByLabel("Buscar en el registro de acuerdos").fill("agua y educación");
    await page.getByRole("button", { name: "Buscar" }).click();
    await expect(page).toHaveURL("/registro?q=agua+y+educaci%C3%B3n");
  });
});
