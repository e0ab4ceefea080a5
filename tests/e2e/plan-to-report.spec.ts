import { createHash } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { drawCanyon, drawPortals } from "#lib/demo/pictures/landscapes.ts";
import { writePng } from "#lib/demo/pictures/write-png.ts";
import { makePdf } from "#tests/support/files.ts";
import { inspect } from "./support/inspect.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";
import { expectKept } from "./support/start-request.ts";

// An office that the demonstration gives no plan and no other file of tests signs in as.
const HEAD = "titular@chiapas.example";
const SLUG = "chiapas";
// The plan began last year, so that there is a quarter that ended and a year to report on.
const YEAR = new Date().getFullYear() - 1;
const QUARTER = `${YEAR}-T4`;
const OBJECTIVE = "Certificar 30 fincas de café con compradores de fuera";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const panel = (page: Page, title: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
const saved = (page: Page) => page.getByRole("status").filter({ hasText: "Guardado a las" });

async function expectReadable(page: Page): Promise<void> {
  await expect(heading(page)).toHaveCount(1);
  // A page that a link opened has its title a moment after its heading.
  await expect(page).toHaveTitle(/./);
  await inspect(page);
}

test.describe.configure({ mode: "serial" });

test("a plan is made from nothing, adopted, and read by anyone", async ({ browser }) => {
  const page = await signIn(browser, HEAD);
  await page.goto("/plan");
  await page.getByLabel("Título del plan").fill("Chiapas y el mundo");
  await page.getByLabel("Primer año").fill(String(YEAR));
  await page.getByRole("button", { name: "Empezar el plan" }).click();
  await expect(page.getByText("El plan está empezado")).toBeVisible();
  for (const path of ["/plan/avance", "/plan/informe"]) {
    await page.goto(path);
    await expect(page.getByText("Todavía no hay de qué informar")).toBeVisible();
  }

  await page.goto("/plan/perfil");
  await page.getByLabel("Población", { exact: true }).fill("5.5 millones (Censo 2020)");
  await expectKept(page, "5.5 millones (Censo 2020)");

  await page.goto("/plan/diagnostico");
  const strengths = panel(page, "Fortalezas");
  await strengths.getByLabel("Qué es").fill("Cafés de altura con denominación de origen");
  await strengths.getByRole("button", { name: "Agregar" }).click();
  await strengths.getByRole("link", { name: /Cafés/ }).click();
  await page.getByLabel("Cuánto pesa").selectOption("5");
  await page.getByLabel("Cómo se sabe").fill("Padrón estatal de cafeticultores");
  await expectKept(page, "Padrón estatal de cafeticultores");

  await page.goto("/plan/ejes");
  await page.getByText("Sostenibilidad y medio ambiente").click();
  await page
    .getByRole("button", { name: "Usar «Fomento de prácticas de turismo sostenible y ecoturismo»" })
    .click();
  await expect(page.getByText("Agregado al plan.")).toBeVisible();

  await page.goto("/plan/objetivos");
  await page.getByLabel("Qué se quiere lograr").fill(OBJECTIVE);
  await page.getByRole("button", { name: "Agregar objetivo" }).click();
  await expect(heading(page)).toContainText("Certificar 30 fincas");
  await expect(page.getByText("No está en ningún eje.")).toBeVisible();
  await page.getByLabel("Eje", { exact: true }).selectOption({ index: 1 });
  await page.getByLabel("Responsable").fill("Rosario Gómez Hernández");
  await page.getByLabel("Para cuándo").fill(`${YEAR + 2}-10-31`);
  // What the portal reads beside the form follows what is typed.
  await expect(page.getByText("No está en ningún eje.")).toHaveCount(0);
  await page.getByRole("link", { name: "Cuánto" }).click();
  await page.getByLabel("Con qué se mide").fill("Fincas certificadas");
  await page.getByLabel("Unidad").fill("fincas");
  await page.getByLabel("Línea base", { exact: true }).fill("4");
  await page.getByLabel("Año de la línea base").fill(String(YEAR - 1));
  await page.getByLabel("Meta").fill("30");
  await expect(page.getByText("Falta la unidad")).toHaveCount(0);
  await page.getByRole("link", { name: "Por qué" }).click();
  await page.getByLabel(/Cafés de altura/).check();
  await page.getByLabel("Lazo con el plan de desarrollo").fill("PED, eje de campo");
  await expect(page.getByText("No responde a nada del diagnóstico.")).toHaveCount(0);
  await page.getByRole("link", { name: "ODS" }).click();
  await page.getByLabel("Metas de los ODS").fill("8.9, 99.z");
  await expect(page.getByText("«99.z» no es una meta de los ODS.")).toBeVisible();
  await page.getByLabel("Metas de los ODS").fill("8.9, 12.B");
  await expect(page.getByText("No dice a qué Objetivo")).toHaveCount(0);
  await expect(page.getByText(": todavía no")).toHaveCount(0);
  const objective = page.url().replace(/\?.*/, "");

  await panel(page, "Acciones").getByLabel("Qué se hará").fill("Llevar compradores a las fincas");
  await page.getByRole("button", { name: "Agregar acción" }).click();
  await page.getByLabel("Empieza").fill(`${YEAR}-03-01`);
  await page.getByLabel("Termina").fill(`${YEAR + 3}-03-01`);
  await page.getByRole("button", { name: "Guardar" }).click();
  const refused = page.getByRole("alert").filter({ hasText: `El plan va de ${YEAR} a ${YEAR + 2}` });
  await expect(refused).toBeVisible();
  await page.getByLabel("Termina").fill(`${YEAR + 1}-06-30`);
  await page.getByLabel("Responsable").fill("Rosario Gómez Hernández");
  await page.getByRole("button", { name: "Guardar" }).click();
  await expect(saved(page)).toBeVisible();
  const poa = panel(page, "En el POA");
  await poa.getByLabel("Año", { exact: true }).fill(String(YEAR));
  await poa.getByLabel("Qué se entrega ese año").fill("Dos ruedas de negocios");
  await page.getByRole("button", { name: "Agregar línea del POA" }).click();
  await page.getByLabel("Monto").fill("350,000");
  await page.getByLabel("Pesos mexicanos (MXN)").check();
  await page.getByLabel("De dónde sale el dinero").fill("Presupuesto estatal");
  await expectKept(page, "Presupuesto estatal");
  await page.goto(`/plan/programa/poa?anio=${YEAR}`);
  await expect(page.getByText(`Total de ${YEAR}: 350,000 MXN`)).toBeVisible();

  await page.goto(objective);
  await panel(page, "Indicadores").getByLabel("Qué mide").fill("Fincas certificadas");
  await page.getByRole("button", { name: "Agregar indicador" }).click();
  await expect(heading(page)).toHaveText("Fincas certificadas");
  const indicator = page.url();
  await panel(page, "Metas por periodo").getByLabel("Periodo").fill(String(YEAR));
  await panel(page, "Metas por periodo").getByLabel("Meta").fill("8");
  await page.getByRole("button", { name: "Agregar meta" }).click();
  await expect(heading(page)).toHaveText(String(YEAR));

  await page.goto("/plan/adoptar");
  await page.getByLabel("Oficio de la persona titular").check();
  await page.getByLabel("Número o datos del instrumento").fill("Oficio 12");
  await page.getByLabel("Fecha de adopción").fill(`${YEAR}-01-15`);
  await page.getByRole("button", { name: "Adoptar y publicar" }).click();
  await expect(page.getByText("El plan quedó adoptado y publicado.")).toBeVisible();

  await page.goto(indicator);
  await page.getByLabel("De qué periodo").fill(String(YEAR));
  await page.getByLabel("Cuánto fue").fill("9");
  await page.getByRole("button", { name: "Anotar la medición" }).click();
  await expect(page.getByText("La medición quedó anotada.")).toBeVisible();
  await page.goto("/plan/traza");
  await expect(page.getByRole("main")).toContainText("tiene mediciones y ninguna evidencia");
  await page.goto(indicator);
  await panel(page, "Evidencias").getByLabel("Qué es").fill("Padrón de fincas certificadas");
  await page.getByRole("button", { name: "Agregar evidencia" }).click();
  const proof = page.getByLabel("Archivo que lo prueba");
  const pdf = { name: "padron.pdf", mimeType: "application/pdf" };
  await proof.setInputFiles({ ...pdf, buffer: Buffer.from("no soy un PDF") });
  await page.getByRole("button", { name: "Adjuntar" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "El archivo no se adjuntó" })).toContainText(
    "por su contenido",
  );
  await proof.setInputFiles({ ...pdf, buffer: await makePdf(["Padrón"]) });
  await page.getByRole("button", { name: "Adjuntar" }).click();
  await expect(panel(page, "Archivo").getByRole("link", { name: "padron.pdf" })).toBeVisible();
  // A field that is called as one of the form's own.
  await page.getByRole("radio", { name: "Documento" }).check();
  await expect(saved(page)).toBeVisible();
  await expect(page.getByText("Elija de la lista.")).toHaveCount(0);

  const anyone = await (await browser.newContext()).newPage();
  await anyone.goto(`/planes/${SLUG}`);
  await expect(heading(anyone)).toHaveText("Chiapas y el mundo");
  for (const words of [OBJECTIVE, "5.5 millones (Censo 2020)", "Cafés de altura", "350,000 MXN"])
    await expect(anyone.getByRole("main")).toContainText(words);
});

test("the territory shows its pictures in both languages once its profile is published", async ({
  browser,
}) => {
  const page = await signIn(browser, HEAD);
  await page.goto("/plan/perfil/ingles");
  await page.getByLabel("Población, en inglés").fill("5.5 million (2020 census)");
  await expectKept(page, "5.5 million (2020 census)");
  const pictures = [
    ["Una plaza con portales", "A square with arcades", drawPortals],
    ["Una barranca con un río", "A canyon with a river", drawCanyon],
  ] as const;
  for (const [alt, altEn, draw] of pictures) {
    await page.goto("/plan/perfil/imagenes");
    await page.getByLabel("Qué se ve").fill(alt);
    await page.getByRole("button", { name: "Agregar imagen" }).click();
    await expect(heading(page)).toHaveText(alt);
    await page.getByLabel("Qué se ve, en inglés").fill(altEn);
    await expectKept(page, altEn);
    const file = { name: "foto.png", mimeType: "image/png", buffer: writePng(draw()) };
    await page.getByLabel("Archivo de la imagen").setInputFiles(file);
    await page.getByRole("button", { name: "Adjuntar" }).click();
    await expect(panel(page, "Archivo").getByRole("link", { name: "foto.png" })).toBeVisible();
    await expectReadable(page);
  }
  await page.goto("/plan/perfil/imagenes");
  await expectReadable(page);
  await page.getByRole("button", { name: "Subir «Una barranca con un río»" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Portada" })).toContainText("Una barranca");

  const anyone = await (await browser.newContext()).newPage();
  expect((await anyone.goto(`/perfiles/${SLUG}`))!.status()).toBe(404);
  await page.goto("/plan/perfil/publicar");
  await expectReadable(page);
  await page.getByRole("button", { name: "Publicar el perfil" }).click();
  await expect(page.getByText("El perfil quedó publicado.")).toBeVisible();

  await anyone.goto(`/perfiles/${SLUG}`);
  const cover = anyone.getByRole("img", { name: "Una barranca con un río" });
  await expect(cover).toHaveJSProperty("naturalWidth", 720);
  await expect(anyone.getByRole("img", { name: "Una plaza con portales" })).toHaveAttribute(
    "loading",
    "lazy",
  );
  await expectReadable(anyone);
  const picture = await anyone.request.get((await cover.getAttribute("src"))!);
  expect(picture.headers()).toMatchObject({
    "content-type": "image/png",
    "cache-control": "public, max-age=31536000, immutable",
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
  });
  await anyone.goto(`/en/perfiles/${SLUG}`);
  await expect(anyone.getByRole("img", { name: "A canyon with a river" })).toBeVisible();
  await expectReadable(anyone);
  const pdf = await anyone.request.get(`/perfiles/${SLUG}/perfil.pdf`);
  expect((await pdf.body()).toString("latin1")).toContain("/S /Figure");
});

test("a practice of the office is evaluated by itself and published", async ({ browser }) => {
  const page = await signIn(browser, HEAD);
  await page.goto("/practicas-oficina/nueva");
  await page.getByLabel("Nombre de la práctica").fill("Catas con compradores");
  await page.getByLabel("Hermanamiento").check();
  await page.getByLabel("Resumen").fill("Quien compra visita la finca.");
  await page.getByLabel("Lugar").fill("Yajalón");
  await page.getByLabel("Año en que empezó").fill(String(YEAR));
  await page.getByRole("button", { name: "Guardar" }).click();
  const practice = page.getByRole("heading", { level: 1, name: "Catas con compradores" });
  await expect(practice).toBeVisible();
  const address = page.url();
  await page.getByRole("button", { name: "Empezar la autoevaluación" }).click();
  await page.locator("#pregunta-1-1").getByLabel("Sí", { exact: true }).check();
  await expect(page.getByText(/^Guardado a las/)).toBeVisible();
  await page.getByRole("button", { name: "Guardar y revisar" }).click();
  await expect(page.getByRole("heading", { name: "Así quedaría" })).toBeVisible();
  await page.getByRole("button", { name: "Enviar la evaluación" }).click();
  await expect(page.getByText("La evaluación quedó enviada")).toBeVisible();
  await page.goto(address);
  await page.getByRole("button", { name: "Publicar" }).click();
  await expect(page.getByText("La práctica ya está en la galería pública.")).toBeVisible();
});

test("a quarter is told and sent, and anyone reads it", async ({ browser }) => {
  const page = await signIn(browser, HEAD);
  const anyone = await (await browser.newContext()).newPage();
  await page.goto(`/plan/avance/${QUARTER}`);
  await page.getByRole("button", { name: "Abrir el trimestre" }).click();
  await expect(page.getByText("Falta decir cómo van 2 renglones.")).toBeVisible();
  await expectReadable(page);
  await page.getByRole("radio", { name: "En curso" }).check();
  await page.getByLabel("Qué pasó en el trimestre").fill("Nueve fincas recibieron su certificado.");
  await expect(saved(page)).toBeVisible();
  expect((await anyone.goto(`/planes/${SLUG}/avance/${QUARTER}`))!.status()).toBe(404);

  await page.getByRole("link", { name: "Siguiente renglón" }).click();
  await expect(page.getByRole("heading", { name: "Acción", exact: true })).toBeVisible();
  await page.getByRole("radio", { name: "Se dejó" }).check();
  await page.getByRole("button", { name: "Guardar" }).click();
  await expect(page.getByText("Falta la razón de lo que se dejó")).toBeVisible();
  await page.getByLabel("Por qué se dejó").fill("La feria cambió de calendario.");
  await page.getByRole("button", { name: "Guardar" }).click();
  await page.getByRole("link", { name: "Historia de lo escrito" }).click();
  await expect(heading(page)).toHaveText("Historia de lo escrito");
  await expect(page.getByRole("main")).toContainText("La feria cambió de calendario.");
  await expectReadable(page);
  await page.goBack();
  await page.getByRole("button", { name: "Enviar y publicar" }).click();
  await expect(page.getByText("El trimestre quedó enviado y publicado.")).toBeVisible();
  await anyone.goto(`/planes/${SLUG}/avance/${QUARTER}`);
  await expect(anyone.getByRole("main")).toContainText("La feria cambió de calendario.");
  await expectReadable(anyone);
});

test("the report of the year is written and published as a page, a PDF and data with their hash", async ({
  browser,
}) => {
  const page = await signIn(browser, HEAD);
  await page.goto(`/plan/informe/${YEAR}`);
  await page.getByRole("button", { name: "Abrir el informe" }).click();
  await page.getByLabel("Palabras de su oficina").fill("Fue el año de las primeras nueve fincas.");
  await expect(saved(page)).toBeVisible();
  await page.getByRole("link", { name: "Historia de lo escrito" }).click();
  await expect(heading(page)).toHaveText("Historia de lo escrito");
  await expect(page.getByRole("main")).toContainText("Fue el año de las primeras nueve fincas.");
  await page.goBack();
  await page.getByRole("link", { name: "Avance por trimestre" }).click();
  await expect(page.getByRole("main")).toContainText("Acciones: 1 se dejó.");
  await expectReadable(page);
  await page.getByRole("link", { name: "Revisar y publicar" }).click();
  await expect(page.getByRole("button", { name: "Publicar el informe" })).toBeVisible();
  await expectReadable(page);
  await page.getByRole("button", { name: "Publicar el informe" }).click();
  await expect(page.getByText("El informe quedó publicado.")).toBeVisible();

  const anyone = await (await browser.newContext()).newPage();
  await anyone.goto("/informes");
  await expectReadable(anyone);
  const address = `/informes/${SLUG}/${YEAR}`;
  await anyone.goto(address);
  await expect(anyone.getByRole("main")).toContainText("Fue el año de las primeras nueve fincas.");
  await expect(anyone.getByRole("main")).toContainText("Fincas certificadas");
  await expectReadable(anyone);
  const pdf = await anyone.request.get(`${address}/informe.pdf`);
  expect(pdf.headers()["content-type"]).toBe("application/pdf");
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
  const data = await (await anyone.request.get(`${address}/informe.json`)).body();
  const hash = createHash("sha256").update(data).digest("hex");
  expect((await anyone.content()).replaceAll(/\s|<[^>]*>/g, "")).toContain(hash);
  const table = await anyone.request.get(`${address}/indicadores.csv`);
  expect(await table.text()).toContain("Fincas certificadas");
  await anyone.goto(`/planes/${SLUG}`);
  await expect(anyone.getByRole("link", { name: `Informe anual ${YEAR}` })).toBeVisible();
  await expectReadable(anyone);
  // What was measured after the adoption is in no version yet: its indicators are.
  const list = (await anyone.getByRole("link", { name: "CSV de indicadores" }).getAttribute("href"))!;
  expect(await (await anyone.request.get(list)).text()).toContain("Fincas certificadas");
  expect((await anyone.request.get(list.replace("indicador.", "nada."))).status()).toBe(404);
});

test("another office's progress does not exist, and a year to come has no report", async ({ browser }) => {
  const page = await signIn(browser, "titular@yucatan.example");
  for (const path of [
    `/plan/avance/${QUARTER}`,
    `/plan/informe/${YEAR}`,
    "/plan/informe/2099",
    "/plan/avance/x",
  ])
    expect((await page.goto(path))!.status(), path).toBe(404);
});
