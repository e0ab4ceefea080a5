import { type Browser, expect, type Page } from "@playwright/test";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { linkFromMail } from "./support/mailbox.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";

const inDays = (days: number): string =>
  Temporal.Now.plainDateISO("America/Mexico_City").add({ days }).toString();

async function writeNotice(page: Page, title: string): Promise<void> {
  await page.getByLabel("Qué se busca, en una línea").fill(title);
  await page.getByLabel("Qué busca", { exact: true }).fill("Una ciudad que ya composte lo de sus mercados.");
  await page.getByLabel("Qué ofrece").fill("Diez mercados que separan y un laboratorio de suelos.");
  await page.getByLabel("Agua y residuos").check();
  await page.getByLabel("Gobierno local", { exact: true }).check();
  await page.getByText("De algunos países en particular").click();
  await page.getByLabel("Francia", { exact: true }).check();
  await page.getByLabel("Francés", { exact: true }).check();
  await page.getByLabel("Habitantes de su municipio o estado").fill("1,476,491");
  await page.getByLabel("Recibe respuestas hasta").fill(inDays(60));
  await page.getByLabel("Correo institucional de contacto").fill("internacional@zapopan.example");
}

/** A city abroad answers, without script, and confirms from its mail. */
async function answerFromAbroad(browser: Browser, path: string, email: string): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(path);
  await page.getByRole("link", { name: "Responder" }).click();
  await page.getByLabel("Gobierno o institución").fill("Métropole de Lyon");
  await page.getByLabel("Qué es").selectOption({ label: "Gobierno local" });
  await page.getByRole("combobox", { name: "País" }).selectOption("FR");
  await page.getByLabel("Qué propone").fill("Nous compostons les déchets de six marchés. Parlons-en.");
  await page.getByLabel("Su nombre").fill("Claire Martin");
  await page.getByRole("textbox", { name: "Correo" }).fill(email);
  // It takes nobody less than some seconds to fill it in: sooner, it is given back.
  await expect(async () => {
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === "POST"),
      page.getByRole("button", { name: "Enviar" }).click(),
    ]);
    expect(answer.status()).toBe(303);
  }).toPass({ intervals: [5000], timeout: 60_000 });
  await expect(page.getByRole("status").filter({ hasText: "confirme desde su correo" })).toBeVisible();
  return page;
}

test("a notice is published, a city abroad answers it, and the office reads the answer once it is confirmed", async ({
  browser,
}) => {
  test.slow();
  const title = `Ciudad que composte lo de sus mercados ${Date.now()}`;
  const email = `claire${Date.now()}@lyon.example`;
  const head = await signIn(browser, "titular@zapopan.example");
  const complaints = watchConsole(head);
  await head.goto("/busco-contraparte");
  await inspect(head);
  await head.getByRole("link", { name: "Nuevo aviso" }).click();
  await head.getByRole("button", { name: "Guardar" }).click();
  await expect(head.getByRole("alert").getByRole("link").first()).toBeVisible();
  await inspect(head);
  await writeNotice(head, title);
  await head.getByRole("button", { name: "Guardar" }).click();
  await expect(head.getByText("quedó guardado como borrador")).toBeVisible();
  const own = new URL(head.url()).pathname;
  await inspect(head);
  await head.getByRole("link", { name: "Coincidencias" }).click();
  await expect(head.getByText("Es con Francia, que el aviso nombra.").first()).toBeVisible();
  await expect(head.getByText("Es del área «Agua y residuos», como el aviso.").first()).toBeVisible();
  await inspect(head);
  await head.getByRole("link", { name: "El aviso" }).click();

  const stranger = await signIn(browser, "titular@yucatan.example");
  for (const page of ["", "/editar", "/respuestas", "/coincidencias"]) {
    expect((await stranger.goto(own + page))?.status(), page).toBe(404);
  }
  await head.getByRole("button", { name: "Publicar" }).click();
  await expect(head.getByText("ya está en la lista pública")).toBeVisible();
  await head.getByRole("link", { name: "así lo lee cualquier persona" }).click();
  await expect(head.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await inspect(head);
  const path = new URL(head.url()).pathname;
  expect(complaints).toEqual([]);

  const abroad = await answerFromAbroad(browser, path, email);
  await head.goto(`${own}/respuestas`);
  await expect(head.getByText("Todavía no responde nadie")).toBeVisible();
  await abroad.goto(await linkFromMail(email, "/respuestas/confirmar"));
  await abroad.getByRole("button", { name: "Sí, soy yo: enviarla" }).click();
  await expect(abroad.getByText("Su respuesta llegó a la oficina")).toBeVisible();

  await head.goto("/avisos");
  await expect(head.getByText(/Respondieron a su aviso BC-/).first()).toBeVisible();
  await head.goto(`${own}/respuestas`);
  await expect(head.getByRole("heading", { name: "Métropole de Lyon" })).toBeVisible();
  await inspect(head);
  await head.getByRole("link", { name: "Atender a Métropole de Lyon" }).click();
  await inspect(head);
  await head.getByLabel("En conversación").check();
  await head.getByLabel("Nota de la oficina").fill("Hablamos el martes.");
  await head.getByRole("button", { name: "Anotar" }).click();
  await expect(head.getByText("Hablamos el martes.")).toBeVisible();
  expect((await stranger.goto(`${own}/respuestas`))?.status()).toBe(404);

  // Who wrote takes it back: nothing of them is left.
  await abroad.goto(await linkFromMail(email, "/respuestas/retirar"));
  await abroad.getByRole("button", { name: "Retirarla" }).click();
  await expect(abroad.getByText("Su respuesta se retiró")).toBeVisible();
  await head.goto(`${own}/respuestas`);
  await expect(head.getByText("Quién escribió y lo que escribió ya se borraron.")).toBeVisible();
  await expect(head.getByText("Claire Martin")).toHaveCount(0);

  await head.goto(own);
  await head.getByText("Cerrarlo y decir qué salió de él").click();
  await head.getByLabel("Se trabaja con alguien, sin acuerdo").check();
  await head.getByLabel("Qué salió de él").fill("Se comparan costos con una ciudad francesa.");
  await head.getByRole("button", { name: "Cerrar el aviso" }).click();
  await expect(head.getByText("El aviso se cerró.")).toBeVisible();
  await abroad.goto(path);
  await expect(abroad.getByText("Se comparan costos con una ciudad francesa.")).toBeVisible();
  await expect(abroad.getByRole("link", { name: "Responder" })).toHaveCount(0);
});

test("the atlas follows the years and the countries, with script and without", async ({ browser, page }) => {
  test.slow();
  const complaints = watchConsole(page);
  await page.goto("/atlas");
  await expect(page.getByRole("img", { name: /^Mapa de los países/ })).toBeVisible();
  await inspect(page);
  const told = page.getByRole("status").filter({ hasText: /vínculos? con/ });
  const today = await told.innerText();
  const slider = page.getByRole("slider", { name: "Recorrer los años" });
  await slider.focus();
  await slider.press("Home");
  await expect(page).toHaveURL(/anio=19\d\d/);
  await expect(told).not.toHaveText(today);
  await expect(slider).toBeFocused();
  await page.goto("/atlas?region=europa&estado=14");
  await page.getByRole("rowheader").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/atlas\/[A-Z]{2}\?estado=14/);
  await expect(page.getByRole("img", { name: /^Mapa de las ciudades de/ })).toBeVisible();
  await inspect(page);
  await page.goto("/atlas/US");
  await expect(page.getByRole("heading", { name: "Acuerdos registrados" })).toBeVisible();
  await inspect(page);
  expect(complaints).toEqual([]);

  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const response = await plain.goto("/atlas?anio=ayer");
  expect(await response?.text()).not.toMatch(/\sstyle="/);
  await expect(plain.getByText("No se tomó en cuenta «ayer»")).toBeVisible();
  await plain.getByLabel("Año").selectOption("2005");
  await plain.getByLabel("Región").selectOption({ label: "Europa" });
  await plain.getByRole("button", { name: "Filtrar" }).click();
  await expect(plain).toHaveURL(/anio=2005/);
  await expect(plain.getByText(/el 31 de diciembre de 2005/)).toBeVisible();
  await expect(plain.getByRole("slider")).toHaveCount(0);
  for (const path of ["/atlas/MX", "/atlas/ZZ", "/atlas/nada", "/atlas/buscan-contraparte/BC-1900-00001"])
    expect((await plain.goto(path))?.status(), path).toBe(404);
});

test("an office keeps its memberships, and anyone reads who belongs to what", async ({ browser }) => {
  test.slow();
  const head = await signIn(browser, "titular@yucatan.example");
  const complaints = watchConsole(head);
  await head.goto("/redes-oficina");
  await inspect(head);
  await head.getByRole("link", { name: "Registrar una membresía" }).first().click();
  await head.getByLabel("Red", { exact: true }).selectOption({ label: "R4 · Regions4" });
  await head.getByLabel("Desde cuándo").fill("2018-06");
  await head.getByLabel("Cuota de un año").fill("4,500");
  await head.getByLabel("Moneda").selectOption("EUR");
  await head.getByLabel("Siguiente renovación").fill(inDays(200));
  await inspect(head);
  await head.getByRole("button", { name: "Guardar" }).click();
  await expect(head.getByText("La membresía quedó registrada.")).toBeVisible();
  await expect(head.getByText("4,500 EUR al año")).toBeVisible();
  const own = new URL(head.url()).pathname;
  await head.getByText("Anotar un beneficio").click();
  await head.getByLabel("Cuándo", { exact: true }).fill(inDays(-3));
  await head.getByLabel("Qué se aprovechó").fill("Taller de biodiversidad con viaje pagado");
  await head.getByRole("button", { name: "Anotar el beneficio" }).click();
  await expect(head.getByText("La lista de beneficios quedó al día.")).toBeVisible();
  await inspect(head);
  const csv = await head.request.get("/redes-oficina/exportar/membresias.csv");
  expect(await csv.text()).toContain("Taller de biodiversidad");
  expect(complaints).toEqual([]);
  const stranger = await signIn(browser, "titular@zapopan.example");
  expect((await stranger.goto(own))?.status()).toBe(404);

  const anyone = await (await browser.newContext()).newPage();
  await anyone.goto("/atlas/redes?estado=31");
  const card = anyone
    .getByRole("listitem")
    .filter({ has: anyone.getByRole("heading", { name: /Regions4/ }) });
  await expect(card.getByText("Yucatán", { exact: true })).toBeVisible();
  await expect(card.getByText("4,500")).toHaveCount(0);
  await inspect(anyone);
  await anyone.goto("/atlas/buscan-contraparte?pais=JP");
  await inspect(anyone);

  await head.goto(own);
  await head.getByText("Suspenderla, dejarla o retomarla").click();
  await head.getByLabel("Dejada").check();
  await head.getByLabel("Motivo").fill("Se registró para una prueba.");
  await head.getByRole("button", { name: "Anotar", exact: true }).click();
  await expect(head.getByText("Pasó a: dejada")).toBeVisible();
  await anyone.goto("/atlas/redes?estado=31");
  await expect(anyone.getByRole("heading", { name: /Regions4/ })).toHaveCount(0);

  const admin = await signIn(browser, "administracion@portal.example");
  await admin.goto("/admin/catalogos/redes");
  await inspect(admin);
  await admin.getByRole("link", { name: "Regions4" }).click();
  await inspect(admin);
});
