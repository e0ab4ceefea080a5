import { expect, type Page } from "@playwright/test";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";

const ANALYST = "analista@dgcp.example";
const HEADINGS =
  "No.;Nombre del acuerdo;Tipo;Entidad;Municipio;Con quién;País;Áreas;Fecha de suscripción;Vigencia";

/** As it comes from an old spreadsheet: Windows' alphabet, a title above, dates and states as each one wrote them. */
const dirtyFile = (prefix: string): Buffer =>
  Buffer.from(
    [
      "Registro histórico de acuerdos;;;;;;;;;",
      HEADINGS,
      `${prefix}/1998/1; Hermanamiento  de faros ${prefix} ;Hermanamiento;Jal.;Zapopan;"Ciudad de Lyon (Francia); UNESCO";;Educación y cultura;mar-98;Indefinida`,
      `${prefix}-2;Carta de bomberos ${prefix};carta intención;EdoMex;;Condado de Cook;EE.UU.;protección civil;1999;5 años`,
      `;Convenio de museos ${prefix};Marco;Coahuila de Zaragoza;;Universidad de Turín;Italia;astrología;15/03/2004;`,
      `;Acuerdo sin fecha ${prefix};;Puebla;;Ciudad de Sevilla;España;;s/f;`,
      `;Acuerdo de otro país ${prefix};;Texas;;Ciudad de Sevilla;España;;2003;`,
    ].join("\r\n"),
    "latin1",
  );

async function send(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto("/importaciones/nueva");
  await page.getByLabel("Archivo CSV o Excel").setInputFiles({ name, mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Enviar y revisar sus columnas" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}

/** The number of rows with a verdict, as the summary shows it. */
const verdict = (page: Page, name: string) =>
  page
    .getByRole("region", { name: "Qué se decidió de cada renglón" })
    .getByRole("listitem")
    .filter({ hasText: name });

async function dryRun(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Revisar sin escribir" }).click();
  await expect(page.getByRole("heading", { name: "Nada se ha escrito todavía" })).toBeVisible({
    timeout: 60_000,
  });
}

async function importNow(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Importar al registro" }).click();
  await expect(page.getByRole("heading", { name: "Está en el registro" })).toBeVisible({ timeout: 60_000 });
}

test("a dirty file is looked at, imported, undone and imported again", async ({ browser }) => {
  const page = await signIn(browser, ANALYST);
  const complaints = watchConsole(page);
  const file = dirtyFile("E2E");
  await send(page, "histórico.csv", file);
  await expect(page.getByText("Windows-1252")).toBeVisible();
  await expect(page.getByLabel("Con quién")).toHaveValue("counterpart");
  await page.getByLabel("Con quién").selectOption("");
  await page.getByRole("button", { name: "Revisar sin escribir" }).click();
  await expect(page.getByRole("alert").getByRole("link", { name: /Contraparte/ })).toBeVisible();
  await page.getByLabel("Con quién").selectOption("Contraparte");
  await inspect(page);

  await dryRun(page);
  await expect(verdict(page, "Nuevos")).toContainText("3");
  await expect(verdict(page, "Rechazados")).toContainText("2");
  await expect(page.getByText("«Jal.» se entendió como Jalisco")).toBeVisible();
  await expect(page.getByText("«Texas» no es ninguna de las 32 entidades")).toBeVisible();
  await inspect(page);
  await page.getByRole("link", { name: "Ver los rechazados" }).click();
  await expect(page.getByRole("row")).toHaveCount(3);
  expect((await page.request.get("/registro/E2E-2")).status()).toBe(404);

  await page.getByLabel("Todo o nada").check();
  await page.getByRole("button", { name: "Importar al registro" }).click();
  await expect(page.getByText("2 renglones no se pueden escribir")).toBeVisible();
  await page.getByLabel("Todo o nada").uncheck();
  await importNow(page);
  await inspect(page);
  const address = page.url();
  const [report] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Descargar el reporte" }).click(),
  ]);
  expect(report.suggestedFilename()).toMatch(/^importacion-.*\.csv$/);

  await page.goto("/registro/E2E-2");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Carta de bomberos");
  await expect(page.getByText("1999, en No consta")).toBeVisible();
  await page.goto("/registro/E2E-1998-1");
  await expect(page.getByText("marzo de 1998").first()).toBeVisible();

  await page.goto(address);
  await page.getByRole("link", { name: "Deshacer la importación" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("¿Deshacer la importación?");
  await inspect(page);
  await page.getByRole("button", { name: "Deshacer la importación" }).click();
  await expect(page.getByRole("heading", { name: "Se deshizo" })).toBeVisible({ timeout: 60_000 });
  await page.goto("/registro?q=E2E-2");
  await expect(page.getByRole("link", { name: /Carta de bomberos/ })).toHaveCount(0);

  await send(page, "histórico.csv", file);
  await dryRun(page);
  await expect(verdict(page, "Cambian")).toContainText("3");
  await importNow(page);
  await page.goto("/registro/E2E-2");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Carta de bomberos");
  await send(page, "histórico.csv", file);
  await page.getByRole("button", { name: "Revisar sin escribir" }).click();
  await expect(verdict(page, "Iguales")).toContainText("3", { timeout: 60_000 });
  await expect(page.getByText("No hay nada que escribir")).toBeVisible();
  expect(complaints).toEqual([]);
});

test("without script a file is imported as well, and progress is seen", async ({ browser }) => {
  const page = await signIn(browser, ANALYST, { javaScriptEnabled: false });
  await send(page, "sin-script.csv", dirtyFile("SINSCRIPT"));
  await page.getByRole("button", { name: "Revisar sin escribir" }).click();
  await expect(page.getByRole("heading", { name: "Nada se ha escrito todavía" })).toBeVisible({
    timeout: 60_000,
  });
  await page.getByRole("button", { name: "Importar al registro" }).click();
  await expect(page.getByRole("heading", { name: "Está en el registro" })).toBeVisible({ timeout: 60_000 });
});

test("a file that cannot be read says why, and every page can be read by everyone", async ({ browser }) => {
  const page = await signIn(browser, ANALYST);
  await send(page, "foto.csv", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
  await expect(page.getByText("El archivo no es de texto")).toBeVisible();
  await page.goto("/importaciones/nueva?rechazo=too_large");
  await expect(page.getByText("pesa más de lo que admite esta página")).toBeVisible();
  for (const path of ["", "/nueva"]) {
    await page.goto(`/importaciones${path}`);
    await inspect(page);
  }
  const template = await page.request.get("/importaciones/plantilla");
  expect(template.headers()["content-disposition"]).toContain("plantilla-acuerdos.xlsx");
  for (const path of ["/nada", "/%00", "/00000000-0000-4000-8000-000000000000"]) {
    expect((await page.goto(`/importaciones${path}`))?.status(), path).toBe(404);
  }
});

test("for whoever may not import there are no imports", async ({ browser }) => {
  const page = await signIn(browser, "titular@jalisco.example");
  for (const path of ["", "/nueva"]) {
    expect((await page.goto(`/importaciones${path}`))?.status(), path).toBe(404);
  }
  expect((await page.request.get("/importaciones/plantilla")).status()).toBe(404);
});
