import { type Browser, expect, type Page } from "@playwright/test";
import { DEMO_OFFICES } from "#lib/demo/offices.ts";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { linkFromMail } from "./support/mailbox.ts";
import { expectFitsNarrowScreen } from "./support/narrow-screen.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";

const OWNER = "titular@merida.example";
const OTHER = "titular@chiapas.example";
const STRANGER = "titular@jalisco.example";
const TITLE = "Taller de cooperación entre vecinos del sur";
const PEOPLE = [
  { name: "Delia Canché Uc", email: "delia.canche@correo.example" },
  { name: "Eliseo Mazariegos Tovilla", email: "eliseo.mazariegos@correo.example" },
  { name: "Fátima Poot Dzul", email: "fatima.poot@correo.example" },
];

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const main = (page: Page) => page.getByRole("main");

/** Somebody with no account and no script. @returns their page */
async function openForAnyone(browser: Browser, path: string): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(path);
  return page;
}

/** Sends a form that takes nothing back sooner than a person could have written it. */
async function sendWhenTaken(page: Page, button: string): Promise<void> {
  await expect(async () => {
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === "POST"),
      page.getByRole("button", { name: button }).click(),
    ]);
    expect(answer.status()).toBe(303);
  }).toPass({ intervals: [5000], timeout: 60_000 });
}

async function register(browser: Browser, address: string, { name, email }: (typeof PEOPLE)[number]) {
  const page = await openForAnyone(browser, `${address}/inscripcion`);
  await page.getByLabel("Nombre completo").fill(name);
  await page.getByRole("textbox", { name: "Correo" }).fill(email);
  await sendWhenTaken(page, "Inscribirme");
  await page.goto(await linkFromMail(email, "/inscripciones/confirmar"));
  await page.getByRole("button", { name: "Sí, soy yo: confirmar" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Tiene su lugar" })).toBeVisible();
}

test.describe.configure({ mode: "serial" });

/** Of the event in the workspace, and in public. */
let own: string;
let open: string;

test("an office invites another to a draft; it accepts, and both stand on the public page", async ({
  browser,
}) => {
  test.slow();
  const owner = await signIn(browser, OWNER);
  const complaints = watchConsole(owner);
  await owner.goto("/eventos/nuevo");
  await owner.getByLabel("Nombre del evento").fill(TITLE);
  await owner.getByLabel("Tipo").selectOption({ label: "Capacitación" });
  await owner.getByLabel("Objetivo").fill("Compartir lo que funciona.");
  const session = owner.getByRole("group", { name: "Sesión 1" });
  await session.getByLabel("Día", { exact: true }).fill(inDays(2));
  await session.getByLabel("Empieza").fill("10:00");
  await session.getByLabel("Termina", { exact: true }).fill("12:00");
  await session.getByLabel("Zona horaria").fill("America/Merida");
  await owner.getByLabel("Presencial", { exact: true }).check();
  await owner.getByLabel("Estado (opcional)", { exact: true }).selectOption({ label: "Yucatán" });
  await owner.getByLabel("Ciudad").fill("Mérida");
  await owner.getByLabel("Correo institucional").fill("vecinos@ofai.example");
  await owner.getByLabel("Sesiones que pide la constancia").fill("1");
  await owner.getByRole("button", { name: "Guardar" }).click();
  await expect(owner.getByText("El evento quedó guardado como borrador")).toBeVisible();
  own = new URL(owner.url()).pathname;
  await owner.getByRole("link", { name: "Quiénes convocan" }).click();
  await owner.getByLabel("Oficina", { exact: true }).selectOption({ label: DEMO_OFFICES.chiapas.name });
  await owner.getByLabel("Mensaje para esa oficina").fill("¿Lo hacemos juntos?");
  await owner.getByLabel("Puede pasar lista en la puerta").check();
  await owner.getByRole("button", { name: "Invitar" }).click();
  await expect(owner.getByText("La invitación quedó enviada.")).toBeVisible();
  await expect(owner.getByRole("row", { name: /Por responder/ })).toBeVisible();

  const other = await signIn(browser, OTHER);
  await other.goto("/avisos");
  await expect(other.getByText(/invita a su oficina a convocar un evento/).first()).toBeVisible();
  await other.goto("/eventos");
  await other.getByRole("link", { name: TITLE }).click();
  await other.waitForURL("**/eventos/invitaciones/*");
  const invitation = new URL(other.url()).pathname;
  await expect(main(other).getByText("¿Lo hacemos juntos?")).toBeVisible();
  await other.getByRole("button", { name: "Responder" }).click();
  await expect(other.getByRole("alert").filter({ hasText: "Elija una respuesta" })).toBeVisible();
  await other.getByLabel("Sí, aceptamos").check();
  await other.getByLabel("Unas palabras para quien invita").fill("Con gusto.");
  await other.getByRole("button", { name: "Responder" }).click();
  await expect(other.getByText("Su oficina ya convoca este evento.")).toBeVisible();
  const stranger = await signIn(browser, STRANGER);
  for (const page of [invitation, own, `${own}/oficinas`, `${own}/encuesta`, `${own}/resultados`]) {
    expect((await stranger.goto(page))!.status(), page).toBe(404);
  }
  for (const page of [own, `${own}/oficinas`, `${own}/inscripciones`]) {
    expect((await other.goto(page))!.status(), page).toBe(404);
  }

  await owner.goto(own);
  await owner.getByRole("button", { name: "Publicar" }).click();
  await expect(owner.getByText("El evento ya está en la agenda pública.")).toBeVisible();
  open = (await owner.getByRole("link", { name: "Así lo lee cualquier persona" }).getAttribute("href"))!;
  const anyone = await openForAnyone(browser, open);
  for (const { name } of [DEMO_OFFICES.merida, DEMO_OFFICES.chiapas]) {
    await expect(main(anyone).getByText(name).first()).toBeVisible();
  }
  await other.goto(invitation);
  await inspect(other);
  expect(complaints).toEqual([]);
});

test("who helps at the door marks who comes; afterwards they say what they thought, and their record has their hours", async ({
  browser,
}) => {
  test.slow();
  for (const person of PEOPLE) await register(browser, open, person);
  const other = await signIn(browser, OTHER);
  await other.goto("/eventos");
  await other.getByRole("link", { name: TITLE }).click();
  await other.getByRole("link", { name: "Asistencia" }).click();
  for (const { name } of PEOPLE) {
    await other.getByRole("button", { name: new RegExp(`Marcar llegada.*${name}`) }).click();
    await expect(other.getByRole("button", { name: new RegExp(`Quitar la marca.*${name}`) })).toBeVisible();
  }
  const owner = await signIn(browser, OWNER);
  await owner.goto(`${own}/encuesta`);
  await owner.getByLabel("Pregunta (opcional)", { exact: true }).first().fill("¿Qué le pareció?");
  const second = owner.getByRole("group", { name: "Pregunta 2" });
  await second.getByLabel("Pregunta (opcional)", { exact: true }).fill("¿Volvería?");
  await second.getByLabel("Se responde con").selectOption({ label: "Una de varias opciones" });
  await owner.getByRole("button", { name: "Guardar las preguntas" }).click();
  await expect(owner.getByRole("alert").filter({ hasText: "de 2 a 8 opciones" })).toBeVisible();
  await second.getByLabel("Opciones").fill("Sí\nNo");
  await owner.getByRole("button", { name: "Guardar las preguntas" }).click();
  await expect(owner.getByText("Las preguntas quedaron guardadas.")).toBeVisible();
  await expect(owner.getByText("Se envía cuando termina el evento.")).toBeVisible();
  await owner.goto(`${own}/editar`);
  await owner.getByRole("group", { name: "Sesión 1" }).getByLabel("Día", { exact: true }).fill(inDays(-1));
  await owner.getByLabel("Motivo del cambio").fill("Se adelantó: así se prueba.");
  await owner.getByRole("button", { name: "Guardar" }).click();
  await expect(owner.getByText("Los datos quedaron guardados.")).toBeVisible();
  await owner.goto(`${own}/encuesta`);
  await owner.getByRole("button", { name: "Enviar la encuesta" }).click();
  await expect(owner.getByText("La encuesta quedó enviada")).toBeVisible();

  for (const [index, { email }] of PEOPLE.entries()) {
    const link = await linkFromMail(email, "/inscripciones/encuesta");
    const guest = await openForAnyone(browser, link);
    await guest.getByLabel(index === 0 ? "3" : "5, muy bien", { exact: true }).check();
    await guest.getByLabel("Sí", { exact: true }).check();
    if (index === 0) await expectFitsNarrowScreen(guest);
    await guest.getByRole("button", { name: "Enviar mis respuestas" }).click();
    await expect(guest.getByRole("heading", { level: 1 })).toHaveText("Gracias por responder");
    await guest.goto(link);
    await expect(guest.getByRole("heading", { level: 1 })).toHaveText("Este enlace ya no sirve");
  }
  await owner.reload();
  await expect(main(owner).getByText("Respondieron 3 personas de las 3")).toBeVisible();
  await expect(main(owner).getByText("promedio 4.3 de 5")).toBeVisible();
  await other.goto("/eventos");
  await other.getByRole("link", { name: TITLE }).click();
  await expect(main(other).getByText("promedio 4.3 de 5")).toBeVisible();
  await inspect(other);
  await owner.getByRole("button", { name: "Publicar los resultados" }).click();
  await expect(owner.getByText("Cualquier persona ve ya los resultados")).toBeVisible();

  await owner.goto(`${own}/constancias`);
  await owner.getByRole("button", { name: "Emitir las constancias" }).click();
  await expect(owner.getByText("Las constancias se emitieron")).toBeVisible();
  const guest = await openForAnyone(browser, "/capacitacion");
  await guest.getByRole("textbox", { name: "Correo" }).fill(PEOPLE[0]!.email);
  await sendWhenTaken(guest, "Enviarme el enlace");
  await expect(guest.getByRole("status").filter({ hasText: "Revise su correo" })).toBeVisible();
  await guest.goto(await linkFromMail(PEOPLE[0]!.email, "/inscripciones/historial"));
  await expect(guest.getByRole("heading", { level: 1 })).toHaveText(PEOPLE[0]!.name);
  await expect(guest.getByText("2 horas en una capacitación.")).toBeVisible();
  const paper = await guest.request.get(`${guest.url()}/pdf`);
  expect([paper.status(), paper.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  await expectFitsNarrowScreen(guest);
});

test("materials and results are read by anyone on the page of the event", async ({ browser }) => {
  test.slow();
  const owner = await signIn(browser, OWNER);
  const complaints = watchConsole(owner);
  await owner.goto(`${own}/resultados`);
  await owner.getByLabel("Qué es", { exact: true }).fill("Grabación");
  await owner.getByLabel("Dirección", { exact: true }).fill("no es una dirección");
  await owner.getByRole("button", { name: "Agregar el enlace" }).click();
  await expect(owner.getByRole("alert").filter({ hasText: "Escriba la dirección completa" })).toBeVisible();
  await owner.getByLabel("Dirección", { exact: true }).fill("https://ejemplo.gob.mx/grabacion");
  await owner.getByRole("button", { name: "Agregar el enlace" }).click();
  await expect(owner.getByText("El material quedó agregado.")).toBeVisible();
  const bytes = Buffer.from("%PDF-1.4\nno es un documento");
  const upload = owner.getByLabel("Archivo", { exact: true });
  await upload.setInputFiles({ name: "programa.pdf", mimeType: "application/pdf", buffer: bytes });
  await owner.getByRole("button", { name: "Adjuntar" }).click();
  await expect(owner.getByRole("alert").filter({ hasText: "El archivo no se adjuntó" })).toBeVisible();
  await owner.getByLabel("Qué se logró").fill("Una ruta de trabajo común.");
  await owner.getByLabel("Cifras").fill("Personas asistentes: 3");
  await owner.getByRole("button", { name: "Guardar los resultados" }).click();
  await expect(owner.getByText("Los resultados quedaron guardados")).toBeVisible();

  const anyone = await openForAnyone(browser, open);
  for (const said of [
    "Una ruta de trabajo común.",
    "Personas asistentes",
    "Respondieron 3 personas de las 3",
  ]) {
    await expect(main(anyone).getByText(said).first()).toBeVisible();
  }
  await expect(anyone.getByRole("link", { name: "Grabación" })).toBeVisible();
  // It complains of nothing but the file that was refused.
  expect(complaints.filter((line) => !line.includes("422") && !line.includes("400"))).toEqual([]);
});

test("a series shows its dates before it is made, each with the hour of the place", async ({ browser }) => {
  test.slow();
  const owner = await signIn(browser, OWNER);
  await owner.goto("/eventos/nuevo");
  await owner.getByLabel("Nombre del evento").fill("Seminario que se repite");
  await owner.getByLabel("Tipo").selectOption({ label: "Seminario en línea" });
  await owner.getByLabel("Objetivo").fill("Aprender cada semana.");
  const session = owner.getByRole("group", { name: "Sesión 1" });
  await session.getByLabel("Día", { exact: true }).fill(inDays(20));
  await session.getByLabel("Empieza").fill("09:00");
  await session.getByLabel("Termina", { exact: true }).fill("10:00");
  await session.getByLabel("Zona horaria").fill("America/Tijuana");
  await owner.getByLabel("En línea", { exact: true }).check();
  await owner.getByLabel("Enlace (opcional)", { exact: true }).fill("https://ejemplo.gob.mx/sala");
  await owner.getByLabel("Correo institucional").fill("seminario@ofai.example");
  await owner.getByRole("button", { name: "Guardar" }).click();
  await owner.getByRole("link", { name: "Repetir el evento" }).click();
  await owner.getByRole("button", { name: "Ver las fechas" }).click();
  await expect(owner.getByRole("alert").filter({ hasText: "una de las dos" })).toBeVisible();
  await owner.getByLabel("O cuántas veces").fill("3");
  await owner.getByRole("button", { name: "Ver las fechas" }).click();
  await expect(owner.getByRole("heading", { name: "3 fechas" })).toBeVisible();
  await inspect(owner);
  await owner.getByRole("button", { name: "Crear 2 borradores" }).click();
  await expect(owner.getByText("La serie quedó creada")).toBeVisible();
  await owner.getByRole("button", { name: "Publicar los 3 borradores de la serie" }).click();
  await expect(owner.getByText("Todos los borradores de la serie ya están")).toBeVisible();
  await owner.getByRole("link", { name: "Editar los datos" }).click();
  await owner.getByLabel("Nombre del evento").fill("Seminario que cambió de nombre");
  await owner.getByLabel("A todos los que no han terminado").check();
  await owner.getByLabel("Motivo del cambio").fill("Se entiende mejor.");
  await owner.getByRole("button", { name: "Guardar" }).click();
  await expect(owner.getByText("Los datos quedaron guardados.")).toBeVisible();
  const page = await owner.getByRole("link", { name: "Así lo lee cualquier persona" }).getAttribute("href");
  const anyone = await openForAnyone(browser, page!);
  await expect(anyone.getByRole("heading", { name: "Otras fechas" })).toBeVisible();
  await expect(main(anyone).getByText("· Seminario que cambió de nombre")).toHaveCount(2);
});

test("the agenda is read on a map, and any search of it is followed from a calendar", async ({ browser }) => {
  const anyone = await openForAnyone(browser, "/agenda?tipo=capacitacion");
  await anyone.getByRole("link", { name: "Mapa", exact: true }).click();
  await expect(anyone.getByRole("img", { name: /^Mapa de México/ })).toBeVisible();
  await expect(anyone.getByRole("heading", { name: /^\d+\. / }).first()).toBeVisible();
  await anyone.getByRole("button", { name: "Seguir esta búsqueda" }).click();
  await expect(anyone.getByRole("heading", { level: 1 })).toHaveText("Capacitación");
  const address = anyone.getByRole("link", { name: /\/a\/\w{8}\.ics$/ });
  const ics = await anyone.request.get((await address.getAttribute("href"))!);
  expect(ics.headers()["content-type"]).toContain("text/calendar");
  const text = await ics.text();
  expect(text).toContain("NAME:Agenda: Capacitación");
  expect(text).toMatch(/URL.*\/agenda\/EV-/);
  expect((await anyone.request.get("/a/AAAAAAAA.ics")).status()).toBe(404);
  expect((await anyone.request.get("/a/x")).status()).toBe(404);
  expect((await anyone.request.get("/agenda/seguir/x")).status()).toBe(404);
});

test("every page can be used by everyone, on a phone too", async ({ browser }) => {
  test.slow();
  const owner = await signIn(browser, OWNER);
  const complaints = watchConsole(owner);
  await owner.goto("/agenda?tipo=foro");
  await owner.getByRole("button", { name: "Seguir esta búsqueda" }).click();
  await owner.waitForURL("**/agenda/seguir/**");
  const follow = new URL(owner.url()).pathname;
  for (const each of [
    ...["", "/oficinas", "/encuesta", "/resultados"].map((part) => own + part),
    ...[
      "/eventos",
      "/eventos/capacitacion",
      open,
      follow,
      "/agenda?vista=mapa",
      "/capacitacion",
      "/privacidad",
    ],
    ...["/inscripciones/encuesta/gracias", "/inscripciones/historial/borrado", "/inscripciones/encuesta/x"],
  ]) {
    await owner.goto(each);
    await inspect(owner);
  }
  expect(complaints).toEqual([]);
  const dgcp = await signIn(browser, "titular@dgcp.example");
  await dgcp.goto("/eventos/capacitacion");
  await expect(dgcp.getByRole("heading", { name: "Todas las oficinas" })).toBeVisible();
  await inspect(dgcp);
  const table = await dgcp.request.get("/eventos/capacitacion/exportar");
  expect(await table.text()).toContain("horas_por_persona");
  expect((await owner.request.get("/eventos/capacitacion/exportar")).status()).toBe(404);
});
