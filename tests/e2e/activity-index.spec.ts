import { expect } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";

for (const path of ["/indice", "/indice?anio=2005", "/indice?anio=2025&estado=14"]) {
  test(`${path} can be read by everyone and breaks no rule of its own policy`, async ({ page }) => {
    const complaints = watchConsole(page);
    const response = await page.goto(path);
    expect(await response?.text()).not.toMatch(/<style\b|\sstyle="/);
    await inspect(page);
    expect(complaints).toEqual([]);
  });
}

test.describe("before script arrives", () => {
  test.use({ javaScriptEnabled: false });

  test("the ranking says what the open data say, and a year and a state are reached by links and a form", async ({
    page,
    request,
  }) => {
    await page.goto("/indice");
    await page.getByRole("link", { name: "2010", exact: true }).click();
    await expect(page).toHaveURL("/indice?anio=2010");
    const given = (await (await request.get("/api/indice?anio=2010")).json()) as {
      entidad: string;
      valor: number;
    }[];
    const ranking = page.getByRole("table", { name: /del más alto al más bajo/ });
    for (const { entidad, valor } of given) {
      const row = ranking.getByRole("row").filter({ has: page.getByText(entidad, { exact: true }) });
      await expect(row).toContainText(valor.toFixed(2));
    }
    await page.getByLabel("Ver el índice de").selectOption("Tlaxcala");
    await page.getByRole("button", { name: "Ver", exact: true }).click();
    await expect(page).toHaveURL("/indice?anio=2010&estado=29");
    await expect(page.getByText("Le faltan 0.50 puntos para el nivel alto")).toBeVisible();
    await expect(page.getByText("No se conocen los componentes")).toBeVisible();
  });

  test("an address that is not understood says so and shows the latest year", async ({ page }) => {
    await page.goto("/indice?anio=2007&estado=99");
    await expect(page.getByText("No hay índice de 2007. Lo hay de:")).toBeVisible();
    await expect(page.getByText("No se tomó en cuenta «99»")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Los estados en 2025" })).toBeVisible();
  });
});

test("the DGCP corrects a state, anyone reads why, and its office sees where there is room", async ({
  browser,
}) => {
  const dgcp = await signIn(browser, "analista@dgcp.example");
  const complaints = watchConsole(dgcp);
  await dgcp.goto("/indice-estatal?anio=2025");
  await inspect(dgcp);
  await dgcp.getByRole("link", { name: "Yucatán" }).click();
  await dgcp.getByLabel("Estructura institucional", { exact: true }).fill("1.5");
  await dgcp.getByRole("button", { name: "Registrar el índice" }).click();
  await expect(dgcp.getByRole("alert").getByRole("link")).toHaveCount(7);
  await expectAccessible(dgcp);
  await dgcp.getByLabel("Estructura institucional", { exact: true }).fill("0.90");
  await dgcp.getByLabel("Actividad económica", { exact: true }).fill("0,8");
  await dgcp.getByLabel("Actividad política", { exact: true }).fill("1");
  await dgcp.getByLabel("Evidencia de estructura institucional").fill("Reglamento interior, artículo 8");
  await dgcp.getByLabel("Evidencia de actividad económica").fill("https://yucatan.example/misiones");
  await dgcp.getByLabel("Evidencia de actividad política").fill("Memoria de la red de ciudades 2025");
  await dgcp.getByLabel("Motivo").fill("Se recibieron las constancias de los tres componentes.");
  await dgcp.getByRole("button", { name: "Registrar el índice" }).click();
  await expect(dgcp.getByText("El índice quedó registrado.")).toBeVisible();
  await expect(dgcp.getByRole("list", { name: /Revisiones/ }).getByRole("listitem")).toHaveCount(2);
  expect(complaints).toEqual([]);

  await dgcp.goto("/indice?anio=2025&estado=31");
  await expect(dgcp.getByText("2.70 puntos", { exact: true })).toBeVisible();
  await expect(dgcp.getByText("2.80 puntos", { exact: true })).toBeVisible();
  await expect(dgcp.getByText("Se recibieron las constancias")).toBeVisible();
  await expect(dgcp.getByText("Tomás Beltrán Nava")).toHaveCount(0);

  const office = await signIn(browser, "titular@yucatan.example");
  await office.goto("/indice-estatal");
  await expect(office.getByText("Actividad económica: hasta 0.20 puntos más")).toBeVisible();
  await office.getByLabel("Actividad económica").fill("1");
  await office.getByLabel("Estructura institucional").fill("1");
  await office.getByRole("button", { name: "Calcular" }).click();
  await expect(office.getByText("El índice sería de 3.00 puntos: nivel muy alto.")).toBeVisible();
  await inspect(office);
  expect((await office.goto("/indice-estatal/31/2025"))?.status()).toBe(404);
});
