import { type Browser, expect, type Page } from "@playwright/test";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { linkFromMail } from "./support/mailbox.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";

const HEAD = "titular@dgcp.example";
const OFFICE = "enlace@jalisco.example";
const READER = "lectora.constante@correo.example";
const TITLE = "Pingüinos en la cooperación";
const ARTICLE = "Cómo cruzó el océano un acuario";
const GUEST = "Lo que vimos en tres puertos";

test.describe.configure({ mode: "serial" });

async function openForAnyone(browser: Browser, path: string): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(path);
  return page;
}

const told = (page: Page, words: string | RegExp) => page.getByRole("status").filter({ hasText: words });

async function expectGood(page: Page): Promise<void> {
  await inspect(page);
}

test("somebody without account nor script subscribes, and confirms from the mail", async ({ browser }) => {
  test.slow();
  const page = await openForAnyone(browser, "/boletin");
  const scripted = await (await browser.newContext()).newPage();
  await scripted.goto("/boletin/suscripcion");
  await expectGood(scripted);
  await page.getByRole("link", { name: "Recibirlo por correo" }).click();
  await page.getByRole("textbox", { name: "Correo" }).fill(READER);
  await page.getByLabel("Cultura").check();
  await expect(async () => {
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === "POST"),
      page.getByRole("button", { name: "Suscribirme" }).click(),
    ]);
    expect(answer.status()).toBe(303);
  }).toPass({ intervals: [5000], timeout: 60_000 });
  await expect(told(page, "Le escribimos a esa dirección")).toBeVisible();
  await page.goto(await linkFromMail(READER, "/suscripciones/confirmar"));
  await page.getByRole("button", { name: "Confirmar" }).click();
  await expect(told(page, "quedó confirmada")).toBeVisible();
  await expect(page.getByLabel("Cultura")).toBeChecked();
  await expect(page.getByText(READER)).toBeVisible();
});

test("an office sends an article, and what it is told of it", async ({ browser }) => {
  test.slow();
  const office = await signIn(browser, OFFICE);
  const complaints = watchConsole(office);
  await office.goto("/boletin-colaboraciones");
  await office.getByRole("link", { name: "Nueva colaboración" }).first().click();
  await office.getByLabel("Título").fill(GUEST);
  await office.getByRole("textbox", { name: "Texto" }).fill("Tres puertos hacen lo mismo de tres maneras.");
  await office.getByRole("button", { name: "Guardar" }).click();
  await expect(told(office, "guardada como borrador")).toBeVisible();
  await expectGood(office);
  await office.getByRole("button", { name: "Enviar" }).click();
  await expect(told(office, "en manos de la DGCP")).toBeVisible();
  expect(complaints).toEqual([]);
});

test("the DGCP writes an edition, looks at it, and publishes it", async ({ browser }) => {
  test.slow();
  const head = await signIn(browser, HEAD);
  const complaints = watchConsole(head);
  await head.goto("/boletin-redaccion");
  await expectGood(head);
  await head.getByRole("link", { name: "Nueva edición" }).click();
  await head.getByLabel("Título de la edición").fill(TITLE);
  await head
    .getByRole("textbox", { name: "Presentación" })
    .fill("Un número de prueba, con [una liga](https://ejemplo.org/a).");
  await head.getByRole("button", { name: "Guardar" }).click();
  await expect(told(head, "La edición quedó guardada")).toBeVisible();
  const own = new URL(head.url()).pathname;

  await head.getByRole("link", { name: "Agregar un artículo" }).click();
  await head.getByLabel("Título").fill(ARTICLE);
  await head
    .getByRole("textbox", { name: "Texto" })
    .fill("Un párrafo <b>sin HTML</b>.\n\n## Cómo fue\n\n- primero\n- después");
  await head.getByLabel("Cultura").check();
  await expectGood(head);
  await head.getByRole("button", { name: "Guardar" }).click();
  await expect(told(head, "El artículo quedó guardado")).toBeVisible();

  await head.goto("/boletin-redaccion");
  await head.getByRole("link", { name: GUEST }).click();
  await head.getByRole("button", { name: `Aceptarla en «${TITLE}»` }).click();
  await expect(told(head, "ya es un artículo")).toBeVisible();
  await expectGood(head);

  await head.getByRole("link", { name: "Vista previa" }).click();
  await expect(head.getByText("Un párrafo <b>sin HTML</b>.")).toBeVisible();
  await expectGood(head);
  await head.getByRole("link", { name: "Correo, solo texto" }).click();
  await expect(head.getByText("CÓMO FUE")).toBeVisible();
  await head.goto(`${own}/vista/correo`);
  await expect(head.getByRole("heading", { name: ARTICLE })).toBeVisible();

  await head.goto(own);
  await head.getByRole("button", { name: "Enviarme una prueba" }).click();
  await expect(told(head, "La prueba va en camino")).toBeVisible();
  await linkFromMail(HEAD, "/boletin");
  await head.getByRole("button", { name: "Publicar ahora" }).click();
  await expect(told(head, "La edición ya es pública")).toBeVisible();
  await expect(async () => {
    await head.goto(own);
    await expect(head.getByText("Terminó: a quien lo pidió se le escribió una vez.")).toBeVisible();
  }).toPass({ timeout: 90_000 });
  await expectGood(head);
  await head.getByRole("textbox", { name: "Nota" }).fill("El acuario no cruzó: lo cruzaron.");
  await head.getByRole("button", { name: "Publicar la nota" }).click();
  await expect(told(head, "La nota de corrección")).toBeVisible();
  expect(complaints).toEqual([]);
});

test("it is found in the archive without its accents, and left from the mail with one press", async ({
  browser,
  request,
}) => {
  test.slow();
  const page = await openForAnyone(browser, "/boletin");
  await page.getByLabel("Buscar").fill("pinguinos oceano");
  await page.getByRole("button", { name: "Filtrar" }).click();
  await expect(page.getByText("Una edición con esos filtros")).toBeVisible();
  await page.getByRole("link", { name: TITLE }).click();
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
  await expect(page.getByRole("heading", { level: 3, name: GUEST })).toBeVisible();
  await expect(page.getByText("El acuario no cruzó: lo cruzaron.")).toBeVisible();
  const feed = await request.get("/boletin.atom?q=pinguinos");
  expect(feed.status()).toBe(200);
  expect(await feed.text()).toContain(TITLE);

  const link = await linkFromMail(READER, "/suscripciones/baja");
  const looked = await openForAnyone(browser, link);
  await expect(looked.getByRole("button", { name: /Dejar de recibirlo/ })).toBeVisible();
  const post = (form: Record<string, string>) => request.post(link, { form });
  expect((await post({})).status()).toBe(400);
  expect((await post({ "List-Unsubscribe": "One-Click" })).status()).toBe(200);
  expect((await post({ "List-Unsubscribe": "One-Click" })).status()).toBe(200);
  await looked.reload();
  await expect(looked.getByText("su dirección se borró")).toBeVisible();

  const scripted = await (await browser.newContext()).newPage();
  for (const path of [
    "/boletin",
    new URL(page.url()).pathname,
    "/comunicados",
    "/boletin?anio=x&tema=nada",
  ]) {
    await scripted.goto(path);
    await expectGood(scripted);
  }
  for (const path of ["/boletin/999", "/boletin/nada", "/comunicados/nada", "/boletin/1/imagenes/x"])
    expect((await request.get(path)).status(), path).toBe(404);
});

test("the DGCP publishes a notice, and an office says what it does about it", async ({ browser }) => {
  test.slow();
  const title = "Visita de trabajo sobre acuarios";
  const head = await signIn(browser, HEAD);
  await head.goto("/comunicados-registro/nuevo");
  await head.getByLabel("De qué se trata").selectOption({ label: "Reunión bilateral" });
  await head.getByLabel("Título").fill(title);
  await head.getByLabel("Fecha en que ocurrió").fill("2026-11-10");
  await head.getByRole("textbox", { name: "Texto" }).fill("Se acordó un calendario de visitas técnicas.");
  await expectGood(head);
  await head.getByRole("button", { name: "Guardar" }).click();
  await expect(told(head, "guardado como borrador")).toBeVisible();
  await head.getByRole("button", { name: "Publicar" }).click();
  await expect(told(head, "ya es público")).toBeVisible();
  await expectGood(head);

  const office = await signIn(browser, OFFICE);
  await office.goto("/comunicados-registro");
  await office.getByRole("link", { name: title }).click();
  await expectGood(office);
  const options = office.getByLabel("Lo que hace su oficina").locator("option", { hasText: "Evento:" });
  await office
    .getByLabel("Lo que hace su oficina")
    .selectOption((await options.first().getAttribute("value"))!);
  await office.getByRole("button", { name: "Vincular" }).click();
  await expect(told(office, "quedó vinculado")).toBeVisible();

  const anyone = await openForAnyone(browser, "/comunicados?q=acuarios");
  await anyone.getByRole("link", { name: title }).click();
  await expect(anyone.getByRole("heading", { name: "Lo que hacen las oficinas" })).toBeVisible();
});
