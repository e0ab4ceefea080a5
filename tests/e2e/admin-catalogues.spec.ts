import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";
import { pageOf, startRequest } from "./support/start-request.ts";

const ADMIN = "administracion@portal.example";
const AREA = "Economía azul";
const RENAMED = "Economía azul y costas";

const inDays = (days: number) => Temporal.Now.plainDateISO("America/Mexico_City").add({ days }).toString();

const areaBox = (page: Page, name: string) => page.getByRole("checkbox", { name, exact: true });
const areaFilter = (page: Page, name: string) =>
  page.getByRole("region", { name: "Área de cooperación" }).getByRole("link", { name });

test("an area is offered everywhere once added, read by its new name, and kept where it was when retired", async ({
  browser,
}) => {
  const admin = await signIn(browser, ADMIN);
  const complaints = watchConsole(admin);
  await admin.goto("/admin/catalogos/nueva-area");
  await admin.getByLabel("Nombre del área").fill("CULTURA");
  await admin.getByRole("button", { name: "Agregar el área" }).click();
  await expect(admin.getByRole("alert").getByRole("link", { name: "Ya existe «Cultura»." })).toBeVisible();
  await expect(admin.getByLabel("Nombre del área")).toHaveValue("CULTURA");
  await expectAccessible(admin);
  await admin.getByLabel("Nombre del área").fill(` ${AREA} `);
  await admin.keyboard.press("Enter");
  await expect(admin.getByRole("status").filter({ hasText: "se agregó" })).toBeVisible();

  const editor = await signIn(browser, "enlace@jalisco.example");
  const kept = await startRequest(editor, "Acuerdo de puertos hermanos");
  await areaBox(editor, AREA).check();
  await editor.getByRole("button", { name: "Guardar y continuar" }).click();
  await expect(editor).toHaveURL(/contrapartes/);
  // The registry counts by the areas that its agreements have.
  await editor.goto("/registro");
  await expect(areaFilter(editor, "Educación")).toHaveCount(1);
  await expect(areaFilter(editor, AREA)).toHaveCount(0);

  await admin.getByRole("link", { name: AREA, exact: true }).click();
  await admin.getByLabel("Nombre del área").fill(RENAMED);
  await admin.getByRole("button", { name: "Guardar el nombre" }).click();
  await expect(admin.getByRole("heading", { level: 1, name: RENAMED })).toBeVisible();
  await admin.getByRole("button", { name: "Retirar el área" }).click();
  await expect(admin.getByText("El área se retiró de la lista.")).toBeVisible();
  await inspect(admin);

  await editor.goto("/registro");
  await expect(areaFilter(editor, RENAMED)).toHaveCount(0);
  await startRequest(editor, "Acuerdo de faros hermanos");
  await expect(areaBox(editor, "Cultura")).toBeVisible();
  await expect(areaBox(editor, RENAMED)).toHaveCount(0);
  await editor.goto(pageOf(kept, "acuerdo"));
  await expect(areaBox(editor, RENAMED)).toBeChecked();
  await editor.goto(`/expedientes/${kept}`);
  await expect(editor.getByText(RENAMED)).toBeVisible();

  await admin.goto("/admin/bitacora?serie=catalogos");
  for (const words of ["Agregó", "Cambió el nombre de", "Retiró"]) {
    const row = admin.getByRole("row").filter({ hasText: `${words} un área de cooperación` });
    await expect(row.first()).toBeVisible();
  }
  expect(complaints).toEqual([]);
});

test("a figure gets a value for a later day without script, and it can be taken back before", async ({
  browser,
}) => {
  const page = await signIn(browser, ADMIN, { javaScriptEnabled: false });
  await page.goto("/admin/catalogos/cifras");
  await page.getByRole("link", { name: "Plazo para responder una prevención" }).click();
  await page.getByLabel("Días hábiles").fill("4");
  await page.getByLabel("Rige desde").fill(inDays(0));
  await page.getByRole("button", { name: "Fijar el nuevo valor" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(3);
  await expect(page.getByLabel("Días hábiles")).toHaveValue("4");
  await page.getByLabel("Días hábiles").fill("8");
  await page.getByLabel("Fundamento").fill("Acuerdo de la Secretaría, DOF 12 de enero de 2026");
  await page.getByLabel("Rige desde").fill(inDays(40));
  await page.getByRole("button", { name: "Fijar el nuevo valor" }).click();
  await expect(page.getByText("El nuevo valor quedó registrado")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "8 días hábiles" })).toContainText("Aún no rige");
  await expect(page.getByRole("row").filter({ hasText: "5 días hábiles" })).toContainText("Vigente");
  await page.getByRole("button", { name: "Retirar ese valor" }).click();
  await expect(page.getByText("El valor se retiró.")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "8 días hábiles" })).toHaveCount(0);
});

test("every page of the catalogues can be read by everyone", async ({ browser }) => {
  const page = await signIn(browser, ADMIN);
  const paths = ["", "/nueva-area", "/areas/cultura", "/cifras", "/cifras/plazo-de-respuesta", "/listas"];
  for (const path of paths) {
    await page.goto(`/admin/catalogos${path}`);
    await inspect(page);
  }
  for (const path of ["/areas/nada", "/areas/%00", "/cifras/response_days"]) {
    expect((await page.goto(`/admin/catalogos${path}`))?.status(), path).toBe(404);
  }
});

test("for whoever is not the administrator there are no catalogues to edit", async ({ browser }) => {
  const page = await signIn(browser, "titular@dgcp.example");
  for (const path of [
    "",
    "/nueva-area",
    "/areas/cultura",
    "/cifras",
    "/cifras/plazo-de-respuesta",
    "/listas",
  ]) {
    expect((await page.goto(`/admin/catalogos${path}`))?.status(), path).toBe(404);
  }
});
