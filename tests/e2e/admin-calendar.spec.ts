import { expect } from "@playwright/test";
import { inspect } from "./support/inspect.ts";
import { expectFitsNarrowScreen } from "./support/narrow-screen.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";

// Far from any case of the demonstration, so that no other test counts with it.
const DAY = "2098-06-12";
const ADMIN = "administracion@portal.example";
const question = `/api/calculadora?desde=2098-06-11&dias=1&calendario=sre`;

test("a declared day is seen in its effect, counts for everyone once confirmed, and can be revoked", async ({
  browser,
  request,
}) => {
  const dueOn = async () => (await (await request.get(question)).json()).vence;
  const page = await signIn(browser, ADMIN);
  await page.goto("/admin/calendario/declarar");
  await page.getByLabel("Día, o primer día").fill(DAY);
  await page.getByLabel("Motivo").fill("Luto nacional");
  await page.getByLabel("Publicación oficial").fill("DOF, 11 de junio de 2098");
  await page.getByRole("button", { name: "Ver el efecto antes de guardar" }).click();
  await expect(page.getByText("Ningún expediente abierto cambia de fecha")).toBeVisible();
  expect(await dueOn()).toBe(DAY);
  await page.getByRole("button", { name: "Declarar los días" }).click();
  await expect(page.getByText("Los días quedaron declarados.")).toBeVisible();
  await inspect(page);
  expect(await dueOn()).toBe("2098-06-13");

  await page.getByRole("link", { name: "Revocar el jueves 12 de junio de 2098" }).click();
  await page.getByLabel("Por qué se revoca").fill("Acuerdo que lo deja sin efecto");
  await page.getByRole("button", { name: "Ver el efecto antes de guardar" }).click();
  await page.getByRole("button", { name: "Revocar el día" }).click();
  await expect(page.getByText("El día quedó revocado.")).toBeVisible();
  await expectFitsNarrowScreen(page);
  expect(await dueOn()).toBe(DAY);
});

test("every page of the calendar can be read by everyone", async ({ browser }) => {
  const page = await signIn(browser, ADMIN);
  for (const path of ["", "/declarar", "/lista", "/reglas", "/reglas/nueva?tipo=cada-varios", "/autoridad"]) {
    await page.goto(`/admin/calendario${path}`);
    await inspect(page);
  }
});

test("for whoever is not the administrator the calendar's desk does not exist", async ({ browser }) => {
  const page = await signIn(browser, "titular@dgcp.example");
  const response = await page.goto("/admin/calendario");
  expect(response?.status()).toBe(404);
});
