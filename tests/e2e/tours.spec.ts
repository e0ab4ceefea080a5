import { expect, type Page } from "@playwright/test";
import { makePdf } from "#tests/support/files.ts";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";

const EDITOR = "enlace@jalisco.example";
const HEAD = "titular@jalisco.example";
const STRANGER = "titular@yucatan.example";

const daysAgo = (days: number): string =>
  Temporal.Now.plainDateISO("America/Mexico_City").subtract({ days }).toString();
const tab = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Partes de la gira o visita" }).getByRole("link", { name }).click();

/** Adds a row to one of its lists. */
async function add(page: Page, list: string, fill: () => Promise<unknown>): Promise<void> {
  await tab(page, list);
  await expect(page).not.toHaveURL(/hecho=/);
  await fill();
  await page.getByRole("button", { name: "Agregar", exact: true }).click();
  await expect(page.getByText("Quedó agregado.")).toBeVisible();
}

const refusal = (page: Page) => page.getByRole("alert").filter({ hasText: "Revise lo siguiente" });
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

test("a tour goes from its programme to its report, and its commitment to an agreement that anyone reads", async ({
  browser,
}) => {
  const title = `Gira a Lyon ${Date.now()}`;
  const editor = await signIn(browser, EDITOR);
  const complaints = watchConsole(editor);
  await editor.goto("/giras-oficina");
  await inspect(editor);
  await editor.getByRole("link", { name: "Nueva gira o visita" }).click();
  await editor.getByRole("button", { name: "Registrar" }).click();
  await expect(refusal(editor).getByRole("link")).toHaveCount(4);
  await inspect(editor);
  await editor.getByLabel("Gira de trabajo").check();
  await field(editor, "Nombre").fill(title);
  await field(editor, "Para qué").fill("Acordar el intercambio de bibliotecas.");
  await field(editor, "Empieza").fill(daysAgo(9));
  await field(editor, "Termina").fill(daysAgo(7));
  await editor.getByRole("button", { name: "Registrar" }).click();
  await expect(editor.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const mission = new URL(editor.url()).pathname;

  await add(editor, "Lugares", async () => {
    await field(editor, "Ciudad").fill("Lyon");
    await field(editor, "País").selectOption({ label: "Francia" });
  });
  await add(editor, "Participantes", async () => {
    await field(editor, "Nombre").fill("Julia Arce");
    await field(editor, "Cargo").fill("Directora de Cultura");
    await editor.getByLabel("Persona servidora pública").check();
  });
  await tab(editor, "Programa");
  await field(editor, "Día").fill(daysAgo(30));
  await field(editor, "Qué").fill("Recorrido por la biblioteca");
  await editor.getByRole("button", { name: "Agregar", exact: true }).click();
  await expect(refusal(editor)).toContainText("Elija un día entre el");
  await expect(field(editor, "Qué")).toHaveValue("Recorrido por la biblioteca");
  await field(editor, "Día").fill(daysAgo(8));
  await field(editor, "Hora").fill("09:30");
  await editor.getByRole("button", { name: "Agregar", exact: true }).click();
  await expect(editor.getByRole("link", { name: "09:30 · Recorrido por la biblioteca" })).toBeVisible();
  await inspect(editor);
  await add(editor, "Personas", () => field(editor, "Nombre").fill("Marie Roux"));
  for (const [amount, currency] of [
    ["1,500", "Pesos mexicanos (MXN)"],
    ["300.50", "Euros (EUR)"],
  ] as const)
    await add(editor, "Costos", async () => {
      await field(editor, "Concepto").selectOption({ label: "Traslados" });
      await field(editor, "Monto").fill(amount);
      await editor.getByLabel(currency).check();
    });
  await expect(editor.getByText("Total: 300.50 EUR y 1,500 MXN")).toBeVisible();
  await inspect(editor);
  await tab(editor, "Documentos");
  const minute = { name: "minuta.pdf", mimeType: "application/pdf", buffer: await makePdf(["Minuta"]) };
  await field(editor, "Documento").setInputFiles(minute);
  await editor.getByRole("button", { name: "Adjuntar" }).click();
  await expect(editor.getByRole("link", { name: "minuta.pdf" })).toBeVisible();
  await inspect(editor);
  await add(editor, "Compromisos", async () => {
    await field(editor, "A qué se comprometieron").fill("Firmar el intercambio de acervos");
    await field(editor, "Responsable").fill("Red de bibliotecas");
    await field(editor, "Para cuándo").fill(daysAgo(1));
  });
  await tab(editor, "Informe");
  await expect(editor.getByText("Falta el resumen.")).toBeVisible();
  await field(editor, "Resumen").fill("Se visitaron dos bibliotecas.");
  await field(editor, "Conclusiones").fill("Conviene volver en otoño.");
  await editor.getByRole("button", { name: "Guardar" }).click();
  await expect(editor.getByText("Los cambios quedaron guardados.")).toBeVisible();
  await expect(editor.getByText("Lo envía la persona titular de su oficina.")).toBeVisible();
  await inspect(editor);

  const head = await signIn(browser, HEAD);
  await head.goto(`${mission}/personas`);
  await editor.goto(`${mission}/personas`);
  for (const page of [head, editor]) {
    await page.getByRole("link", { name: "Marie Roux" }).click();
    await expect(page).toHaveURL(/personas\/./);
  }
  await field(head, "Cargo").fill("Bibliotecaria");
  await head.getByRole("button", { name: "Guardar" }).click();
  await expect(head.getByText("Los cambios quedaron guardados.")).toBeVisible();
  await field(editor, "Cargo").fill("Directora de sala");
  await editor.getByRole("button", { name: "Guardar" }).click();
  await expect(editor.getByRole("heading", { name: "Otra persona editó lo mismo" })).toBeVisible();
  await expect(field(editor, "Cargo")).toHaveValue("Directora de sala");
  await inspect(editor);
  await editor.getByRole("button", { name: "Conservar lo que escribí" }).click();
  await expect(editor.getByText("Directora de sala")).toBeVisible();

  await head.goto(`${mission}/informe`);
  await head.getByRole("button", { name: "Enviar el informe" }).click();
  await expect(head.getByText("El informe de comisión quedó enviado.")).toBeVisible();
  await inspect(head);
  const pdf = await head.request.get(`${mission}/informe/informe.pdf`);
  expect(pdf.headers()["content-type"]).toBe("application/pdf");
  await editor.goto(`${mission}/programa`);
  await expect(editor.getByRole("button", { name: "Agregar", exact: true })).toHaveCount(0);
  await head.goto(mission);
  await head.getByLabel("Mostrar también los encabezados del programa").check();
  await head.getByRole("button", { name: "Publicar el resumen" }).click();
  await expect(head.getByText("El resumen ya está a la vista de todas las personas.")).toBeVisible();
  await inspect(head);

  await editor.goto("/registro");
  const agreement = editor.locator('a[href^="/registro/RAI-"]').first();
  const number = (await agreement.getAttribute("href"))!.split("/").at(-1)!;
  await editor.goto("/giras-oficina");
  await expect(editor.getByRole("heading", { name: /^Vencidos/ })).toBeVisible();
  await editor
    .getByRole("row", { name: title })
    .getByRole("link", { name: "Firmar el intercambio de acervos" })
    .click();
  await editor.getByLabel("Un acuerdo inscrito").check();
  await field(editor, "Número del acuerdo").fill("RAI-1901-00001");
  await editor.getByRole("button", { name: "Anotar" }).click();
  await expect(refusal(editor)).toContainText("no está publicado RAI-1901-00001");
  await field(editor, "Número del acuerdo").fill(number);
  await inspect(editor);
  await editor.getByRole("button", { name: "Anotar" }).click();
  await expect(editor.getByText("Lo que resultó quedó anotado.")).toBeVisible();
  await expect(editor.getByRole("link", { name: number })).toBeVisible();
  await inspect(editor);
  await editor.goto("/giras-oficina/todas");
  await inspect(editor);
  expect(complaints).toEqual([]);

  const stranger = await signIn(browser, STRANGER);
  for (const page of ["", "/informe", "/personas", "/informe/informe.pdf"])
    expect((await stranger.request.get(mission + page)).status(), page).toBe(404);

  const anyone = await (await browser.newContext()).newPage();
  await anyone.goto((await publicHref(head))!);
  await expect(anyone.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(anyone.getByText("Recorrido por la biblioteca")).toBeVisible();
  await expect(anyone.getByText("Julia Arce")).toBeVisible();
  await expect(anyone.getByRole("link", { name: number })).toBeVisible();
  for (const secret of ["Marie Roux", "Red de bibliotecas", "1,500", "minuta.pdf"])
    await expect(anyone.getByText(secret)).toHaveCount(0);
  await inspect(anyone);
  await anyone.goto("/giras");
  await expect(anyone.getByRole("link", { name: title })).toBeVisible();
  await inspect(anyone);
  expect((await anyone.goto("/giras/nada-2026-1"))?.status()).toBe(404);
});

const publicHref = (page: Page) =>
  page.getByRole("link", { name: "así lo lee cualquier persona" }).getAttribute("href");

test("without script a commitment is followed up from the ledger, and the ledger is taken as a file", async ({
  browser,
}) => {
  const page = await signIn(browser, "titular@zapopan.example", { javaScriptEnabled: false });
  await page.goto("/giras-oficina");
  await page.getByRole("link", { name: "Compartir los datos abiertos de movilidad" }).click();
  await page.getByRole("button", { name: "Anotar" }).click();
  await expect(page.getByText("Elija qué resultó.").first()).toBeVisible();
  await expect(field(page, "Monto")).toBeHidden();
  await page.getByLabel("Una inversión").check();
  await expect(field(page, "Monto")).toBeVisible();
  await page.getByLabel("Seguimiento").check();
  await expect(field(page, "Monto")).toBeHidden();
  await field(page, "Nota").fill("Se pidió el diccionario de datos.");
  await page.getByLabel("Nueva fecha del compromiso").fill(daysAgo(-10));
  await page.getByRole("button", { name: "Anotar" }).click();
  await expect(page.getByText("Lo que resultó quedó anotado.")).toBeVisible();
  await expect(page.getByText("(en 10 días)")).toBeVisible();
  const file = await page.request.get("/giras-oficina/exportar/compromisos.csv");
  expect(await file.text()).toContain("Compartir los datos abiertos de movilidad");
  const workbook = await page.request.get("/giras-oficina/exportar/compromisos.xlsx");
  expect(workbook.headers()["content-type"]).toContain("spreadsheetml");
  expect((await page.goto("/giras-oficina/nada"))?.status()).toBe(404);
  expect((await page.goto("/giras-oficina/nada/programa"))?.status()).toBe(404);
});
