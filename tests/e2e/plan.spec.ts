import { type Browser, expect, type Page } from "@playwright/test";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";
import { expectKept } from "./support/start-request.ts";

const OFFICE = "titular@jalisco.example";
// One has no plan, the other has its own.
const STRANGERS = ["titular@yucatan.example", "titular@zapopan.example"];

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const saved = (page: Page) => page.getByRole("status").filter({ hasText: "Guardado a las" });

test("what is taken out can be put back at once", async ({ browser }) => {
  const page = await signIn(browser, OFFICE);
  await page.goto("/plan/diagnostico");
  await page.getByRole("button", { name: /Quitar «.*trece universidades/i }).click();
  await expect(page.getByText("Quitado del plan.")).toBeVisible();
  await expect(page.getByRole("link", { name: /trece universidades/i })).toHaveCount(0);
  await page.getByRole("button", { name: "Deshacer" }).click();
  await expect(page.getByText("Restituido, como estaba.")).toBeVisible();
  await expect(page.getByRole("link", { name: /trece universidades/i })).toBeVisible();
});

/** Two people of one office with the same item before their eyes. */
async function openForTwo(browser: Browser) {
  const head = await signIn(browser, OFFICE);
  await head.goto("/plan/diagnostico");
  await head.getByRole("link", { name: /trece universidades/i }).click();
  await expect(head.getByLabel("Cómo se sabe")).toBeVisible();
  const editor = await signIn(browser, "enlace@jalisco.example");
  await editor.goto(head.url());
  return { head, editor };
}

test("two people who write in the same item: different fields merge, the same field is chosen", async ({
  browser,
}) => {
  const { head, editor } = await openForTwo(browser);
  await head.getByLabel("Cuánto pesa").selectOption("3");
  await expect(saved(head)).toBeVisible();
  await editor.getByLabel("Cómo se sabe").fill("Escrito por el enlace");
  await expect(editor.getByLabel("Cuánto pesa")).toHaveValue("3");
  await expectKept(head, "Escrito por el enlace");

  await head.getByLabel("Cómo se sabe").fill("Escrito por la titular");
  const conflict = head.getByRole("alert").filter({ hasText: "Otra persona editó lo mismo" });
  await expect(conflict).toContainText("Escrito por el enlace");
  await expect(conflict).toContainText("Mateo Cervantes Luna");
  await expect(head.getByLabel("Cómo se sabe")).toHaveValue("Escrito por la titular");
  await head.getByRole("button", { name: "Usar lo guardado" }).click();
  await expect(conflict).toHaveCount(0);
  await expect(head.getByLabel("Cómo se sabe")).toHaveValue("Escrito por el enlace");
  await head.getByRole("link", { name: "Historia de lo escrito" }).click();
  await expect(head.getByRole("main")).toContainText("Escrito por la titular");
});

test("an item is written without script, and another office's does not exist", async ({ browser }) => {
  const page = await signIn(browser, OFFICE, { javaScriptEnabled: false });
  await page.goto("/plan/diagnostico");
  await page.getByRole("link", { name: /FIL trae cada año/ }).click();
  await page.getByLabel("Cómo se sabe").fill("Escrito sin guion");
  await page.getByRole("button", { name: "Guardar" }).click();
  await expect(page.getByLabel("Cómo se sabe")).toHaveValue("Escrito sin guion");
  await page.goto(page.url());
  await expect(page.getByLabel("Cómo se sabe")).toHaveValue("Escrito sin guion");
  for (const email of STRANGERS) {
    const stranger = await signIn(browser, email);
    expect((await stranger.goto(page.url()))!.status(), email).toBe(404);
  }
  const authority = await signIn(browser, "titular@dgcp.example");
  expect((await authority.goto("/plan"))!.status()).toBe(404);
});

test("every page of the plan is read by axe and at 320 px", async ({ browser }) => {
  const page = await signIn(browser, OFFICE);
  const complaints = watchConsole(page);
  const below = [
    "",
    "/diagnostico",
    "/diagnostico/actores",
    "/diagnostico/compromisos",
    "/ejes",
    "/objetivos",
  ];
  const rest = [
    "/programa",
    "/programa/poa",
    "/programa/presupuesto",
    "/programa/mes",
    "/seguimiento",
    "/traza",
  ];
  const paths = [...below, ...rest, "/perfil", "/estructura", "/adoptar", "/quitado"].map(
    (path) => `/plan${path}`,
  );
  await page.goto("/plan/objetivos");
  const item = await page
    .getByRole("main")
    .getByRole("link", { name: /Otorgar 120 becas/ })
    .getAttribute("href");
  await page.goto("/plan/seguimiento");
  const indicator = await page
    .getByRole("main")
    .getByRole("link", { name: /Becas otorgadas/ })
    .getAttribute("href");
  for (const path of [...paths, item!, `${item}/historia`, indicator!, "/planes", "/planes/jalisco"]) {
    await page.goto(path);
    await expect(heading(page)).toHaveCount(1);
    await inspect(page);
  }
  expect(complaints).toEqual([]);
});
