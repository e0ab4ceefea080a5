import { expect, type Page } from "@playwright/test";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";
import { expectKept, pageOf, saveStatus, startRequest } from "./support/start-request.ts";

const OFFICE = "titular@jalisco.example";

const purpose = (page: Page) => page.getByLabel("Propósito, en palabras sencillas");

test("a request is left at any moment and goes on where it was", async ({ browser }) => {
  const page = await signIn(browser, OFFICE);
  const id = await startRequest(page, `Cuencas compartidas ${Date.now()}`);
  await page.getByLabel("Universidades").check();
  await page.getByRole("checkbox", { name: "Cultura", exact: true }).check();
  await purpose(page).fill("Cuidar el agua de ambas cuencas.");
  // A link is pressed before the pause after which it is kept.
  await page.getByRole("link", { name: "Contrapartes" }).click();
  await page.getByLabel("Nombre").fill("Ayuntamiento de Lyon");
  await page.getByLabel("País").selectOption("FR");
  await expectKept(page, "Ayuntamiento de Lyon", 'value="FR" selected');
  await page.close();

  const later = await signIn(browser, OFFICE);
  await later.goto(`/expedientes/${id}`);
  await later.getByRole("link", { name: "Continuar la solicitud" }).click();
  await expect(later).toHaveURL(/solicitud\/acuerdo/);
  await expect(later.getByLabel("Universidades")).toBeChecked();
  await expect(later.getByRole("checkbox", { name: "Cultura", exact: true })).toBeChecked();
  await expect(purpose(later)).toHaveValue("Cuidar el agua de ambas cuencas.");
  await later.getByRole("link", { name: "Contrapartes" }).click();
  await expect(later.getByLabel("Nombre")).toHaveValue("Ayuntamiento de Lyon");
  await expect(later.getByLabel("País")).toHaveValue("FR");
});

test("what is typed before the script arrives is kept when it does", async ({ browser }) => {
  const page = await signIn(browser, OFFICE);
  const id = await startRequest(page, `Antes del guion ${Date.now()}`);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/_next/static/**/*.js*", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(pageOf(id, "acuerdo"), { waitUntil: "domcontentloaded" });
  await purpose(page).fill("Escrito antes de que llegara el guion.");
  await page.getByLabel("Cooperación marco").check();
  await page.getByRole("checkbox", { name: "Turismo", exact: true }).check();
  release();
  await expectKept(page, "Escrito antes de que llegara el guion.");
  await expect(purpose(page)).toHaveValue("Escrito antes de que llegara el guion.");
  await page.reload();
  await expect(purpose(page)).toHaveValue("Escrito antes de que llegara el guion.");
  await expect(page.getByLabel("Cooperación marco")).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "Turismo", exact: true })).toBeChecked();
});

test("without the network the page says so, keeps the words and saves them when it is back", async ({
  browser,
}) => {
  const page = await signIn(browser, OFFICE);
  await startRequest(page, `Sin red ${Date.now()}`);
  await page.context().setOffline(true);
  await purpose(page).fill("Escrito sin red.");
  await expect(saveStatus(page)).toContainText("no hay conexión con el portal");
  await page.getByRole("button", { name: "Guardar y continuar" }).click();
  await expect(purpose(page)).toHaveValue("Escrito sin red.");
  await page.context().setOffline(false);
  await expectKept(page, "Escrito sin red.");
  await page.getByRole("button", { name: "Guardar y continuar" }).click();
  await expect(page).toHaveURL(/contrapartes/);
  await page.goBack();
  await expect(purpose(page)).toHaveValue("Escrito sin red.");
});

test("a session that ended while typing costs nothing: sign in elsewhere and go on here", async ({
  browser,
}) => {
  const page = await signIn(browser, OFFICE);
  await startRequest(page, `Sesión terminada ${Date.now()}`);
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await purpose(page).fill("Escrito después de la sesión.");
  await expect(saveStatus(page)).toContainText("Su sesión terminó");
  await page.getByRole("button", { name: "Guardar y continuar" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Su sesión terminó" })).toBeFocused();
  await expect(purpose(page)).toHaveValue("Escrito después de la sesión.");
  const tab = page.context().waitForEvent("page");
  await page.getByRole("link", { name: "Inicie sesión en otra pestaña" }).click();
  await expect((await tab).getByLabel("Correo institucional")).toBeVisible();
  await page.context().addCookies(cookies);
  // The person comes back to this tab.
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expectKept(page, "Escrito después de la sesión.");
  await expect(page.getByRole("alert").filter({ hasText: "Su sesión terminó" })).toHaveCount(0);
  await page.getByRole("button", { name: "Guardar y continuar" }).click();
  await expect(page).toHaveURL(/contrapartes/);
});
