import { readFile } from "node:fs/promises";
import { type Browser, expect, type Page } from "@playwright/test";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { linkFromMail } from "./support/mailbox.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";

const HEAD = "titular@yucatan.example";
const OTHER = "titular@jalisco.example";
const TITLE = "Taller de cooperación descentralizada";
const ANA = { name: "Ana Quintanilla Báez", email: "ana.quintanilla@correo.example" };
const ZOILA = { name: "Zoila Ek Canul", email: "zoila.ek@correo.example" };
const BETO = { name: "Beto Lizárraga Mena", email: "beto.lizarraga@correo.example" };

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Somebody with no account and no script. @returns their page */
async function openForAnyone(browser: Browser, path: string): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(path);
  return page;
}

/** Registers as a person does, reading first, and confirms from the mail. @returns the code of their entrance */
async function register(browser: Browser, { name, email }: typeof ANA): Promise<string> {
  const page = await openForAnyone(browser, "/agenda");
  await page.getByRole("link", { name: TITLE }).click();
  await page.getByRole("link", { name: "Inscribirme" }).click();
  await page.getByLabel("Nombre completo").fill(name);
  await page.getByRole("textbox", { name: "Correo" }).fill(email);
  await expect(async () => {
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === "POST"),
      page.getByRole("button", { name: "Inscribirme" }).click(),
    ]);
    expect(answer.status()).toBe(303);
  }).toPass({ intervals: [5000], timeout: 60_000 });
  await expect(page.getByRole("status").filter({ hasText: "confirme desde su correo" })).toBeVisible();
  await page.goto(await linkFromMail(email, "/inscripciones/confirmar"));
  await page.getByRole("button", { name: "Sí, soy yo: confirmar" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Tiene su lugar" })).toBeVisible();
  await page.goto(await linkFromMail(email, "/inscripciones/pase"));
  await expect(page.getByRole("img", { name: /Código QR/ })).toBeVisible();
  return page.getByText(/^\w{4}-\w{4}$/).innerText();
}

const markedAs = (page: Page, words: string) =>
  page.getByRole("list", { name: "Marcas de este teléfono" }).getByText(words);

test.describe.configure({ mode: "serial" });

/** Of the event in the workspace. */
let own: string;
let codes: { ana: string; beto: string };

test("an office announces a workshop and two people register without script", async ({ browser }) => {
  test.slow();
  const head = await signIn(browser, HEAD);
  const complaints = watchConsole(head);
  await head.goto("/eventos");
  await head.getByRole("link", { name: "Nuevo evento" }).click();
  await head.getByLabel("Nombre del evento").fill(TITLE);
  await head.getByLabel("Tipo").selectOption({ label: "Capacitación" });
  await head.getByLabel("Objetivo").fill("Qué es y cómo se empieza.");
  const session = head.getByRole("group", { name: "Sesión 1" });
  await session.getByLabel("Día", { exact: true }).fill(inDays(2));
  await session.getByLabel("Empieza").fill("10:00");
  await session.getByLabel("Termina", { exact: true }).fill("13:00");
  await session.getByLabel("Zona horaria").fill("America/Merida");
  await head.getByLabel("Presencial", { exact: true }).check();
  await head.getByLabel("Ciudad").fill("Mérida");
  await head.getByLabel("Correo institucional").fill("taller@ofai.example");
  await head.getByLabel("Sesiones que pide la constancia").fill("2");
  await head.getByRole("button", { name: "Guardar" }).click();
  await expect(head.getByRole("alert").filter({ hasText: "más sesiones que las que tiene" })).toBeVisible();
  await head.getByLabel("Sesiones que pide la constancia").fill("1");
  await head.getByRole("button", { name: "Guardar" }).click();
  await expect(head.getByText("El evento quedó guardado como borrador")).toBeVisible();
  own = new URL(head.url()).pathname;
  await head.getByRole("button", { name: "Publicar" }).click();
  await expect(head.getByText("El evento ya está en la agenda pública.")).toBeVisible();
  expect(complaints).toEqual([]);
  codes = { ana: await register(browser, ANA), beto: await register(browser, BETO) };
});

test("two arrive while the door has no network; each is in the list once, though another telephone saw one too", async ({
  browser,
}) => {
  test.slow();
  const head = await signIn(browser, HEAD);
  await head.goto(own);
  await head.getByRole("link", { name: "Asistencia" }).click();
  await head.getByRole("link", { name: "Abrir la puerta en este equipo" }).click();
  await expect(head.getByText("vuelve a abrir aunque la cierre")).toBeVisible();

  await head.context().setOffline(true);
  const field = head.getByLabel("Código, o parte del nombre");
  await field.fill(codes.ana.toLowerCase());
  await field.press("Enter");
  await expect(head.getByRole("status").filter({ hasText: ANA.name })).toContainText("Llegada marcada.");
  await field.fill("lizarraga");
  await head.getByRole("button", { name: BETO.name }).click();
  await expect(markedAs(head, "Guardada en este teléfono")).toHaveCount(2);
  await expect(head.getByText("2 marcas esperan en este teléfono")).toBeVisible();
  await field.fill(codes.ana);
  await field.press("Enter");
  await expect(head.getByRole("status").filter({ hasText: "ya estaba en la lista" })).toBeVisible();
  // Closed and opened again, still without network.
  await head.reload();
  await expect(markedAs(head, "Guardada en este teléfono")).toHaveCount(2);
  await expect(head.getByText("2 de 2 con lugar")).toBeVisible();

  const other = await signIn(browser, HEAD);
  await other.goto(`${own}/puerta`);
  await other.getByLabel("Código, o parte del nombre").fill(codes.ana);
  await other.getByRole("button", { name: "Marcar llegada" }).click();
  await expect(markedAs(other, "Enviada")).toHaveCount(1);

  await head.context().setOffline(false);
  await expect(markedAs(head, "Enviada")).toHaveCount(2);
  await head.goto(`${own}/asistencia`);
  await expect(head.getByText("2 de 2 con lugar")).toBeVisible();
  await expect(head.getByText("Asistió", { exact: true })).toHaveCount(2);
  // By hand it is taken back and given again.
  await head.getByRole("button", { name: new RegExp(`Quitar la marca.*${BETO.name}`) }).click();
  await expect(head.getByText("1 de 2 con lugar")).toBeVisible();
  await head.getByRole("button", { name: new RegExp(`Marcar llegada.*${BETO.name}`) }).click();
  await expect(head.getByText("2 de 2 con lugar")).toBeVisible();
  // Somebody who did not register, and went home before it began.
  await head.getByText("Anotar a quien llegó sin inscripción").click();
  await head.getByLabel("Nombre completo").fill(ZOILA.name);
  await head.getByRole("button", { name: "Anotar y marcar su llegada" }).click();
  await expect(head.getByRole("link", { name: "Escriba el correo." })).toBeVisible();
  await inspect(head);
  await head.getByLabel("Correo", { exact: true }).fill(ZOILA.email);
  await head.getByRole("button", { name: "Anotar y marcar su llegada" }).click();
  await expect(head.getByText("3 de 3 con lugar")).toBeVisible();
  await linkFromMail(ZOILA.email, "/inscripciones/pase");
  await head.getByRole("button", { name: new RegExp(`Quitar la marca.*${ZOILA.name}`) }).click();
  await expect(head.getByText("2 de 3 con lugar")).toBeVisible();
  await head.goto(`${own}/puerta`);
  await head.getByRole("button", { name: "Terminar y borrar la lista de este teléfono" }).click();
  await head.waitForURL(`**${own}/asistencia`);
  const left = await head.evaluate(async () => [...(await caches.keys()), ...Object.keys(localStorage)]);
  expect(left.filter((name) => name.startsWith("puerta"))).toEqual([]);

  const stranger = await signIn(browser, OTHER);
  for (const page of ["", "/editar", "/inscripciones", "/asistencia", "/puerta", "/constancias"]) {
    expect((await stranger.goto(own + page))!.status(), page).toBe(404);
  }
  const sent = await stranger.request.post(`${own}/puerta/marcas`, {
    ...{ data: { marks: [] }, headers: { Origin: new URL(stranger.url()).origin } },
  });
  expect(sent.status()).toBe(404);
});

test("once over, who came downloads a constancia that anyone can verify, until it is revoked", async ({
  browser,
}) => {
  test.slow();
  const head = await signIn(browser, HEAD);
  await head.goto(`${own}/constancias`);
  await expect(head.getByText("Se emiten cuando termina el evento.")).toBeVisible();
  await head.goto(`${own}/editar`);
  await head.getByRole("group", { name: "Sesión 1" }).getByLabel("Día", { exact: true }).fill(inDays(-1));
  await head.getByLabel("Motivo del cambio").fill("Se adelantó: así se prueba.");
  await head.getByRole("button", { name: "Guardar" }).click();
  await expect(head.getByText("Los datos quedaron guardados.")).toBeVisible();
  await head.getByRole("link", { name: "Constancias" }).click();
  await head.getByRole("button", { name: "Emitir las constancias" }).click();
  await expect(head.getByText("Las constancias se emitieron")).toBeVisible();
  await expect(head.getByText("Vigente", { exact: true })).toHaveCount(2);
  await head.getByRole("button", { name: "Emitir las constancias" }).click();
  await expect(head.getByText("No había a quién emitir")).toBeVisible();

  const verify = await linkFromMail(ANA.email, "/verificar");
  const ana = await openForAnyone(browser, await linkFromMail(ANA.email, "/inscripciones/pase"));
  const [download] = await Promise.all([
    ana.waitForEvent("download"),
    ana.getByRole("link", { name: "Descargar la constancia (PDF)" }).click(),
  ]);
  const file = await readFile(await download.path());
  expect(file.subarray(0, 5).toString()).toBe("%PDF-");
  const anyone = await openForAnyone(browser, verify);
  await expect(anyone.getByText("Es auténtica y está vigente")).toBeVisible();
  for (const said of [ANA.name, TITLE, "una sesión, 3 horas"]) {
    await expect(anyone.getByRole("main").getByText(said, { exact: true })).toBeVisible();
  }
  await expect(anyone.getByText(ANA.email)).toHaveCount(0);

  await head.getByLabel("Constancia", { exact: true }).selectOption({ index: 1 });
  await head.getByRole("button", { name: "Revocar" }).click();
  await expect(head.getByRole("alert").filter({ hasText: "Escriba el motivo" })).toBeVisible();
  await head.getByLabel("Constancia", { exact: true }).selectOption({ index: 1 });
  await head.getByLabel("Motivo").fill("Se marcó por error.");
  await head.getByRole("button", { name: "Revocar" }).click();
  await expect(head.getByText("La constancia quedó revocada.")).toBeVisible();
  await anyone.goto(verify);
  await expect(anyone.getByText(/^Se revocó el .*: no vale$/)).toBeVisible();
  expect((await head.goto("/verificar/2222-2222-2222-2222"))!.status()).toBe(404);
  await expect(heading(head)).toHaveText("Ese código no es de ninguna constancia");
});

test("every page can be used by everyone, on a phone too", async ({ browser }) => {
  test.slow();
  const head = await signIn(browser, HEAD);
  const complaints = watchConsole(head);
  await head.goto(own);
  const page = await head.getByRole("link", { name: "Así lo lee cualquier persona" }).getAttribute("href");
  const office = ["", "/editar", "/inscripciones", "/asistencia", "/puerta", "/constancias"];
  const month = inDays(-1).slice(0, 7);
  for (const each of [
    ...["/eventos", "/eventos/nuevo", ...office.map((one) => own + one)],
    ...["/agenda", `/agenda?mes=${month}`, "/agenda?estado=99&mes=x", page!, `${page}/inscripcion`],
    await linkFromMail(ANA.email, "/inscripciones/pase"),
    await linkFromMail(BETO.email, "/inscripciones/cancelar"),
    ...[await linkFromMail(BETO.email, "/verificar"), "/privacidad"],
  ]) {
    await head.goto(each);
    await inspect(head);
  }
  expect(complaints).toEqual([]);
  for (const wrong of ["/agenda/EV-2026-99999", "/agenda/x", "/agenda/x/evento.ics", "/eventos/x/puerta"]) {
    expect((await head.request.get(wrong)).status(), wrong).toBe(404);
  }
});
