import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { expectFitsNarrowScreen } from "./support/narrow-screen.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";

// Of an office whose earlier plan was carried out and closed, with quarters that nobody sent.
const HEAD = "titular@zapopan.example";
const QUARTER = "/plan/avance/2024-T4";
const saved = (page: Page) => page.getByRole("status").filter({ hasText: "Guardado a las" });

async function expectReadable(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expectAccessible(page);
  await expectFitsNarrowScreen(page);
}

test("a quarter is told and sent, and the report of its year is written and published", async ({
  browser,
}) => {
  const page = await signIn(browser, HEAD);
  const anyone = await (await browser.newContext()).newPage();
  await page.goto(QUARTER);
  await page.getByRole("button", { name: "Abrir el trimestre" }).click();
  await expect(page.getByText("Falta decir cómo van 2 renglones.")).toBeVisible();
  await expectReadable(page);
  await page.getByRole("radio", { name: "En curso" }).check();
  await page.getByLabel("Qué pasó en el trimestre").fill("Sesionó el primer comité.");
  await expect(saved(page)).toBeVisible();
  expect((await anyone.goto("/planes/zapopan-jalisco/avance/2024-T4"))!.status()).toBe(404);

  await page.getByRole("link", { name: "Siguiente renglón" }).click();
  await expect(page.getByRole("heading", { name: "Acción", exact: true })).toBeVisible();
  await page.getByRole("radio", { name: "Se dejó" }).check();
  await page.getByRole("button", { name: "Guardar" }).click();
  await expect(page.getByText("Falta la razón de lo que se dejó")).toBeVisible();
  await page.getByLabel("Por qué se dejó").fill("La ciudad hermana cambió de calendario.");
  await page.getByRole("button", { name: "Guardar" }).click();
  await page.getByRole("button", { name: "Enviar y publicar" }).click();
  await expect(page.getByText("El trimestre quedó enviado y publicado.")).toBeVisible();
  await anyone.goto("/planes/zapopan-jalisco/avance/2024-T4");
  await expect(anyone.getByRole("main")).toContainText("La ciudad hermana cambió de calendario.");
  await expectReadable(anyone);

  await page.goto("/plan/informe/2024");
  await page.getByRole("button", { name: "Abrir el informe" }).click();
  await page.getByLabel("Palabras de su oficina").fill("En 2024 nació el primer comité.");
  await expect(saved(page)).toBeVisible();
  await page.getByRole("link", { name: "Avance por trimestre" }).click();
  await expect(page.getByRole("main")).toContainText("Acciones: 1 se dejó.");
  await expectReadable(page);
  await page.getByRole("link", { name: "Revisar y publicar" }).click();
  await expectReadable(page);
  await page.getByRole("button", { name: "Publicar el informe" }).click();
  await expect(page.getByText("El informe quedó publicado.")).toBeVisible();

  await anyone.goto("/informes");
  await expectReadable(anyone);
  await anyone.goto("/informes/zapopan-jalisco/2024");
  await expect(anyone.getByRole("main")).toContainText("En 2024 nació el primer comité.");
  await expectReadable(anyone);
  const pdf = await anyone.request.get("/informes/zapopan-jalisco/2024/informe.pdf");
  expect(pdf.headers()["content-type"]).toBe("application/pdf");
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
  const table = await anyone.request.get("/informes/zapopan-jalisco/2024/indicadores.csv");
  expect(await table.text()).toContain("Hermanamientos con comité");
  await anyone.goto("/planes/zapopan-jalisco");
  await expect(anyone.getByRole("link", { name: "Informe anual 2024" })).toBeVisible();
  await expectReadable(anyone);
});

test("another office's progress does not exist, and a year to come has no report", async ({ browser }) => {
  const page = await signIn(browser, "titular@yucatan.example");
  for (const path of [QUARTER, "/plan/informe/2024", "/plan/informe/2099", "/plan/avance/x"])
    expect((await page.goto(path))!.status(), path).toBe(404);
  for (const path of ["/plan/avance", "/plan/informe"]) {
    await page.goto(path);
    await expect(page.getByText("Todavía no hay de qué informar")).toBeVisible();
  }
});
