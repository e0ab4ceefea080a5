import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { readPdf } from "#tests/support/read-pdf.ts";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const today = () => Temporal.Now.plainDateISO("America/Mexico_City");

test("anyone goes from a figure to its rows and to the thing itself, and takes the figure away", async ({
  page,
}) => {
  const complaints = watchConsole(page);
  await page.goto("/panorama");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Panorama de la acción internacional local",
  );
  await expect(page.getByRole("heading", { name: "Tiempo en cada paso" })).toHaveCount(0);
  await inspect(page);
  const kinds = page.getByRole("table", { name: "Qué se hace" });
  const events = kinds.getByRole("link", { name: /Eventos/ });
  const count = Number((await events.innerText()).replace(/\D/g, ""));
  expect(count).toBeGreaterThan(20);
  await events.click();
  await expect(page).toHaveURL(/\/panorama\/actividades\?tipo=evento/);
  await expect(page.getByText(`${count} actividades: últimos doce meses`)).toBeVisible();
  await inspect(page);
  await page.getByRole("table", { name: "Actividades" }).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/agenda\/EV-/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await page.goto("/panorama?estado=22");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV de Estados" }).click();
  const csv = await readFile(await (await download).path(), "utf8");
  expect(csv).toContain("cve_ent,entidad,actividades");
  expect(csv.trim().split("\n")).toHaveLength(2);
  await page.goto("/panorama?periodo=1850&pais=zz&desde=ayer");
  await expect(page.getByText("No se tomó en cuenta «zz» en «País»")).toBeVisible();
  await page.goto("/panorama?desde=1960-01-01&hasta=1960-12-31");
  await expect(page.getByText("Ninguna actividad en este periodo con esos filtros")).toBeVisible();
  await inspect(page);
  expect(complaints).toEqual([]);
});

test("without script the filters work as a form", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/panorama");
  await field(page, "Estado").selectOption({ label: "Querétaro" });
  await page.getByRole("button", { name: "Filtrar" }).click();
  await expect(page).toHaveURL(/estado=22/);
  await expect(page.getByRole("table", { name: "Estados" })).toContainText("Querétaro");
  await context.close();
});

async function registerTour(page: Page, title: string, inDays: number): Promise<void> {
  await page.goto("/giras-oficina/nueva");
  await page.getByLabel("Gira de trabajo").check();
  await field(page, "Nombre").fill(title);
  await field(page, "Para qué").fill("Ver el mismo puerto.");
  await field(page, "Empieza").fill(today().add({ days: inDays }).toString());
  await field(page, "Termina").fill(
    today()
      .add({ days: inDays + 2 })
      .toString(),
  );
  await page.getByRole("button", { name: "Registrar" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const mission = new URL(page.url()).pathname;
  await page.goto(`${mission}/lugares`);
  await field(page, "Ciudad").fill("Valparaíso");
  await field(page, "País").selectOption({ label: "Chile" });
  await page.getByRole("button", { name: "Agregar", exact: true }).click();
  await expect(page.getByText("Quedó agregado.")).toBeVisible();
  await page.goto(mission);
  await expect(page.getByText("Nadie más sabe de ella.")).toBeVisible();
  await page.getByRole("button", { name: "Compartir fechas y lugares" }).click();
  await expect(page.getByText("Las demás oficinas y la DGCP ya saben")).toBeVisible();
}

test("two offices that cross paths agree to go together, and only they and the DGCP read it", async ({
  browser,
}) => {
  const stamp = Date.now();
  const [own, other] = [
    await signIn(browser, "titular@jalisco.example"),
    await signIn(browser, "titular@yucatan.example"),
  ];
  const complaints = watchConsole(own);
  await registerTour(own, `Puerto de Valparaíso ${stamp}`, 120);
  await registerTour(other, `Cruceros en Valparaíso ${stamp}`, 127);
  await own.goto("/panorama-pais/coincidencias");
  await inspect(own);
  const card = own.getByRole("listitem").filter({ hasText: `Cruceros en Valparaíso ${stamp}` });
  await expect(card.getByText("Misma ciudad")).toBeVisible();
  await expect(card.getByText("5 días entre una y otra")).toBeVisible();
  await card.getByRole("link", { name: /^Invitar a / }).click();
  await inspect(own);
  await own.getByRole("button", { name: "Enviar la invitación" }).click();
  await expect(own.getByRole("alert").filter({ hasText: "Revise lo siguiente" })).toBeVisible();
  await field(own, "Qué propone hacer juntas").fill("Compartamos la reunión con la autoridad del puerto.");
  await own.getByRole("button", { name: "Enviar la invitación" }).click();
  await expect(own.getByText("La invitación quedó enviada.")).toBeVisible();
  const invitation = new URL(own.url()).pathname;
  await inspect(own);

  await other.goto("/avisos");
  await expect(
    other.getByRole("heading", { name: `les invita a ir juntas: Cruceros en Valparaíso ${stamp}` }),
  ).toBeVisible();
  await other.goto(invitation);
  await other.getByLabel("Sí, vamos juntas").check();
  await field(other, "Su respuesta").fill("Con gusto: movemos la nuestra dos días.");
  await inspect(other);
  await other.getByRole("button", { name: "Contestar" }).click();
  await expect(other.getByText("La respuesta quedó enviada.")).toBeVisible();
  await own.goto(invitation);
  await expect(own.getByText("Con gusto: movemos la nuestra dos días.")).toBeVisible();

  const dgcp = await signIn(browser, "analista@dgcp.example");
  await dgcp.goto("/panorama-pais/coincidencias");
  await expect(dgcp.getByRole("link", { name: `Cruceros en Valparaíso ${stamp}` })).toBeVisible();
  const stranger = await signIn(browser, "titular@zapopan.example");
  expect((await stranger.goto(invitation))!.status()).toBe(404);
  expect(complaints).toEqual([]);
});

test("the DGCP writes the quarter, closes it, and anyone opens its page, its PDF and its Word file", async ({
  browser,
  page,
}) => {
  const quarter = today().subtract({ months: 6 });
  const period = `${quarter.year}-t${Math.ceil(quarter.month / 3)}`;
  const names = ["primer", "segundo", "tercer", "cuarto"];
  const said = `${names[Number(period.at(-1)) - 1]} trimestre de ${quarter.year}`;
  const officer = await signIn(browser, "analista@dgcp.example");
  const complaints = watchConsole(officer);
  await officer.goto("/panorama-pais");
  await expect(
    officer.getByRole("heading", { name: "Tiempo en cada paso, según de quién era el turno" }),
  ).toBeVisible();
  await inspect(officer);
  await officer.goto("/panorama-pais/informes");
  await inspect(officer);
  await officer.getByRole("button", { name: `Abrir el ${said}` }).click();
  await expect(officer.getByRole("heading", { level: 1, name: `Informe del ${said}` })).toBeVisible();
  await field(officer, "Comentario de la DGCP: Presentación").fill("Trimestre de prueba, con acentos: ñ, á.");
  await officer.getByRole("button", { name: "Guardar" }).click();
  await expect(officer.getByText("El comentario quedó guardado.")).toBeVisible();
  await inspect(officer);
  await expect(officer.getByRole("link", { name: "Cerrar el informe" })).toHaveCount(0);
  expect((await page.goto(`/panorama/informes/${period}`))!.status()).toBe(404);

  const head = await signIn(browser, "titular@dgcp.example");
  await head.goto(`/panorama-pais/informes/${period}`);
  await head.getByRole("link", { name: "Cerrar el informe" }).click();
  await inspect(head);
  await head.getByRole("button", { name: "Cerrar y publicar la edición 1" }).click();
  await expect(head).toHaveURL(new RegExp(`/panorama/informes/${period}$`));

  await page.goto(`/panorama/informes/${period}`);
  await expect(page.getByText("Trimestre de prueba, con acentos: ñ, á.")).toBeVisible();
  await inspect(page);
  const take = async (name: string): Promise<Buffer> => {
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name }).click();
    return readFile(await (await download).path());
  };
  const pdf = await readPdf(await take("PDF accesible"));
  expect(pdf.text.replace(/\s+/g, " ")).toContain("Trimestre de prueba, con acentos: ñ, á.");
  expect(pdf.marked).toBe(true);
  expect(pdf.untagged).toEqual([]);
  const word = unzipSync(await take("Word"));
  expect(Buffer.from(word["word/document.xml"]!).toString()).toContain(
    "Trimestre de prueba, con acentos: ñ, á.",
  );
  await page.goto("/panorama/informes");
  await expect(page.getByRole("link", { name: said })).toBeVisible();
  await inspect(page);
  expect(complaints).toEqual([]);
});
