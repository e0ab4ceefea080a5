import { expect, type Page } from "@playwright/test";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";

const inDays = (days: number): string =>
  Temporal.Now.plainDateISO("America/Mexico_City").add({ days }).toString();

async function fillCall(page: Page, title: string): Promise<void> {
  await page.getByLabel("Nombre de la convocatoria").fill(title);
  await page.getByLabel("Quién convoca").fill("Agencia de prueba");
  await page.getByLabel("País de quien convoca").selectOption("FR");
  await page.getByLabel("Descentralizada").check();
  await page.getByLabel("Para qué es").fill("Becas y cursos para quienes viven lejos de la capital.");
  await page.getByLabel("Educación", { exact: true }).check();
  await page.getByLabel("4. Educación de calidad").check();
  await page.getByLabel("Gobiernos de los estados").check();
  await page.getByLabel("Monto máximo").fill("90,000");
  await page.getByLabel("Moneda").selectOption("EUR");
  await page.getByLabel("Abre el").fill(inDays(-1));
  await page.getByLabel("Cierra el").fill(inDays(60));
  await page.getByLabel("A las").fill("17:00");
  await page.getByLabel("Hora de").selectOption("Europe/Brussels");
  await page.getByLabel("Dirección de las bases").fill("https://agencia.example/bases");
}

test("a call is published, set against an office's plan, answered, granted, and becomes a project", async ({
  browser,
}) => {
  const title = `Escuelas lejos de la capital ${Date.now()}`;
  const officer = await signIn(browser, "analista@dgcp.example");
  const complaints = watchConsole(officer);
  await officer.goto("/convocatorias-registro");
  await inspect(officer);
  await officer.getByRole("link", { name: "Nueva convocatoria" }).first().click();
  await officer.getByRole("button", { name: "Guardar" }).click();
  await expect(officer.getByRole("alert").getByRole("link").first()).toBeVisible();
  await inspect(officer);
  await fillCall(officer, title);
  await officer.getByRole("button", { name: "Guardar" }).click();
  await expect(officer.getByText("quedó guardada como borrador")).toBeVisible();
  const registered = new URL(officer.url()).pathname;
  await officer.getByRole("button", { name: "Publicar" }).click();
  await expect(officer.getByText("ya está en la lista pública")).toBeVisible();
  await inspect(officer);
  expect(complaints).toEqual([]);

  const editor = await signIn(browser, "enlace@jalisco.example");
  expect((await editor.goto(registered))?.status()).toBe(404);
  await editor.goto("/convocatorias-oficina");
  await inspect(editor);
  const card = editor.getByRole("listitem").filter({ has: editor.getByRole("link", { name: title }) });
  await expect(card.getByText(/^Es para: gobiernos estatales/)).toBeVisible();
  await expect(card.getByText(/ODS 4\. Educación de calidad: lo persigue su objetivo «/)).toBeVisible();
  await card.getByRole("button", { name: "Preparar" }).click();
  await expect(editor.getByText("contado hacia atrás desde el cierre")).toBeVisible();
  await inspect(editor);
  await editor.getByRole("button", { name: "Marcar hecho «Leer las bases" }).click();
  await expect(editor.getByText(/^Lo marcó Mateo Cervantes Luna/)).toBeVisible();
  await editor.getByRole("link", { name: "Editar «Envío»" }).click();
  await editor.getByLabel("Responsable").fill("Cooperación");
  await inspect(editor);
  await editor.getByRole("button", { name: "Guardar" }).click();
  await expect(editor.getByText("· Cooperación")).toBeVisible();
  for (const [outcome, label] of [
    ["Se envió", "Enviada"],
    ["Se obtuvo", "Obtenida"],
  ] as const) {
    await editor.getByText("Anotar qué pasó").click();
    await editor.getByLabel(outcome, { exact: true }).check();
    await editor.getByRole("button", { name: "Anotar", exact: true }).click();
    await expect(editor.getByRole("listitem").filter({ hasText: label })).toBeVisible();
  }
  await inspect(editor);
  await editor.getByRole("button", { name: "Crear el proyecto" }).click();
  await expect(editor.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(editor.getByRole("rowheader", { name: "Agencia de prueba" })).toBeVisible();
  const project = new URL(editor.url()).pathname;
  await editor.getByText("Agregar un monto").click();
  await editor.getByLabel("Qué se anota").selectOption("compromiso");
  await editor.getByLabel("Año", { exact: true }).fill(inDays(0).slice(0, 4));
  await editor.getByLabel("Monto", { exact: true }).fill("45,000.50");
  await editor.getByLabel("Moneda").selectOption("EUR");
  await editor.getByLabel("Quién lo aporta").selectOption("Agencia de prueba");
  await editor.getByRole("button", { name: "Agregar el monto" }).click();
  await expect(editor.getByText("comprometido: 45,000.50 EUR")).toBeVisible();
  await inspect(editor);
  await expect(editor.getByRole("button", { name: "Publicar" })).toHaveCount(0);
  await editor.getByRole("link", { name: "Editar los datos" }).click();
  await inspect(editor);

  const head = await signIn(browser, "titular@jalisco.example");
  await head.goto(project);
  await head.getByRole("button", { name: "Publicar" }).click();
  await expect(head.getByText("El proyecto ya está en la lista pública.")).toBeVisible();
  await head.goto(`/proyectos?q=${encodeURIComponent(title)}&modalidad=descentralizada`);
  await head.getByRole("link", { name: title }).click();
  await expect(head.getByRole("link", { name: title })).toBeVisible();
  await inspect(head);
});

test("an office proposes a call and the DGCP gives it back with the reason", async ({ browser }) => {
  const title = `Propuesta de una oficina ${Date.now()}`;
  const office = await signIn(browser, "titular@zapopan.example", { javaScriptEnabled: false });
  await office.goto("/convocatorias-registro/nueva");
  await fillCall(office, title);
  await office.getByRole("button", { name: "Guardar" }).click();
  await office.getByRole("button", { name: "Proponer a la DGCP" }).click();
  await expect(office.getByText("está en manos de la DGCP")).toBeVisible();
  await expect(office.getByRole("link", { name: "Editar los datos" })).toHaveCount(0);
  const dgcp = await signIn(browser, "titular@dgcp.example");
  await dgcp.goto("/convocatorias-registro");
  await dgcp.getByRole("link", { name: title }).click();
  await dgcp.getByText("Devolverla a su oficina").click();
  await dgcp.getByLabel("Motivo").fill("Las bases son del año pasado.");
  await dgcp.getByRole("button", { name: "Devolver", exact: true }).click();
  await expect(dgcp.getByText("volvió a su oficina")).toBeVisible();
  await office.reload();
  await expect(office.getByText("La DGCP la devolvió: Las bases son del año pasado.")).toBeVisible();
});

test("calls and projects are read, filtered and taken away by everyone, without script", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const response = await page.goto("/convocatorias?ods=99");
  expect(await response?.text()).not.toMatch(/<style\b|\sstyle="/);
  await expect(page.getByText("No se tomó en cuenta «99»")).toBeVisible();
  await page.getByLabel("Situación").selectOption("cerrada");
  await page.getByRole("button", { name: "Filtrar" }).click();
  await expect(page).toHaveURL(/situacion=cerrada/);
  await page.getByRole("link", { name: "Mujeres que exportan" }).click();
  await expect(page.getByText("Cerrada", { exact: true })).toBeVisible();
  expect((await page.goto("/convocatorias/nada"))?.status()).toBe(404);
  await page.goto("/proyectos");
  await page.getByLabel("Modalidad").selectOption("triangular");
  await page.getByRole("button", { name: "Filtrar" }).click();
  await page.getByRole("link", { name: "Cosecha de lluvia en escuelas" }).click();
  await expect(page.getByText("Las monedas no se suman entre sí.")).toBeVisible();
  expect((await page.goto("/proyectos/nada"))?.status()).toBe(404);
  const iati = await context.request.get("/proyectos.iati.xml");
  expect(iati.headers()["content-type"]).toBe("application/xml; charset=utf-8");
  expect(await iati.text()).toContain("<narrative>Cosecha de lluvia en escuelas</narrative>");
  const atom = await context.request.get("/convocatorias.atom?situacion=cerrada");
  expect(await atom.text()).toContain("<title>Mujeres que exportan</title>");
});

test("their public pages have no barrier that axe sees, and fit a phone", async ({ page }) => {
  const complaints = watchConsole(page);
  for (const path of ["/convocatorias", "/proyectos"]) {
    await page.goto(path);
    await inspect(page);
    await page.getByRole("main").getByRole("listitem").getByRole("heading").getByRole("link").first().click();
    await expect(page.getByRole("heading", { name: "Historia de esta página" })).toBeVisible();
    await inspect(page);
  }
  expect(complaints).toEqual([]);
});
