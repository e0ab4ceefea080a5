import { type Browser, expect, type Page } from "@playwright/test";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { linkFromMail } from "./support/mailbox.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";

// An office whose plan of the demonstration is a draft.
const HEAD = "titular@zapopan.example";
const OTHER = "titular@yucatan.example";
const AUTHOR = "ines.quirarte@correo.example";
const HELD_AUTHOR = "alguien@correo.example";
const WORDS = "Que las visitas de escuelas lleguen también a Tesistán.";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const section = (page: Page, title: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name: title, exact: true, level: 2 }) });
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Somebody with no account and no script. @returns their page */
async function openForCitizen(browser: Browser, path: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

/** Sends a comment as a person does: reading first. A form that comes back sooner is asked to wait, and sent again. */
async function comment(page: Page, title: string, said: { text: string; email: string; name?: string }) {
  const form = section(page, title);
  await form.locator("summary").click();
  await form.getByLabel("Su comentario").fill(said.text);
  await form.getByLabel("Nombre o alias").fill(said.name ?? "");
  await form.getByRole("textbox", { name: "Correo" }).fill(said.email);
  await expect(async () => {
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === "POST"),
      form.getByRole("button", { name: "Enviar comentario" }).click(),
    ]);
    expect(answer.status()).toBe(303);
  }).toPass({ intervals: [5000], timeout: 60_000 });
  await expect(page.getByRole("status").filter({ hasText: "confirme desde su correo" })).toBeVisible();
}

async function confirm(page: Page, email: string): Promise<void> {
  const link = await linkFromMail(email, "/comentarios/confirmar");
  await page.goto(link);
  // What only opens the link, as programs that read mail do, confirms nothing.
  await page.goto(link);
  await page.getByRole("button", { name: "Sí, es mío: confirmar" }).click();
  await expect(page.getByText("Su comentario quedó confirmado")).toBeVisible();
  await page.goto(link);
  await expect(heading(page)).toHaveText("Este enlace ya no sirve");
}

test.describe.configure({ mode: "serial" });

let path: string;

test("the head opens the draft, and a citizen without script comments and confirms by mail", async ({
  browser,
}) => {
  test.slow();
  const head = await signIn(browser, HEAD);
  await head.goto("/plan");
  await head.getByRole("link", { name: "Abrirlo a consulta" }).click();
  await head.getByRole("button", { name: "Abrir a consulta" }).click();
  await expect(head.getByRole("alert").filter({ hasText: "Diga en pocas palabras" })).toBeVisible();
  await head.getByLabel("De qué trata").fill("El primer plan de Zapopan: díganos qué le falta.");
  await head.getByLabel("Preguntas").fill("¿A qué barrio no llega este plan?");
  await head.getByLabel("Último día").fill(inDays(20));
  await head.getByRole("button", { name: "Abrir a consulta" }).click();
  await expect(head.getByText("El plan quedó abierto a consulta.")).toBeVisible();
  await head.goto("/plan");
  await expect(head.getByRole("main")).toContainText("En consulta");
  await head.goto("/plan/adoptar");
  await head.getByLabel("Decreto o acuerdo del Ejecutivo").check();
  await head.getByLabel("Número o datos del instrumento").fill("Acta 1");
  await head.getByLabel("Fecha de adopción").fill("2026-01-15");
  await head.getByRole("button", { name: "Adoptar y publicar" }).click();
  await expect(head.getByRole("alert").filter({ hasText: "en consulta ciudadana" })).toBeVisible();

  const citizen = await openForCitizen(browser, "/consultas");
  await section(citizen, "Abiertas").getByRole("link", { name: "Zapopan y el mundo" }).click();
  path = new URL(citizen.url()).pathname;
  await comment(citizen, "¿A qué barrio no llega este plan?", { text: WORDS, email: AUTHOR, name: "Inés" });
  await citizen.goto(path);
  await expect(citizen.getByText(WORDS)).toHaveCount(0);
  await confirm(citizen, AUTHOR);
  await citizen.goto(path);
  await comment(citizen, "El plan en general", { text: "Llame al 33 1234 5678.", email: HELD_AUTHOR });
  await confirm(citizen, HELD_AUTHOR);
  await citizen.goto(path);
  // Confirmed is not published.
  await expect(citizen.getByText(WORDS)).toHaveCount(0);
});

test("the office answers one and holds another back, and nobody else gets in", async ({ browser }) => {
  const head = await signIn(browser, HEAD);
  await head.goto("/plan");
  await expect(head.getByText("2 comentarios por revisar")).toBeVisible();
  await head.getByRole("link", { name: "Revisar comentarios" }).click();
  await expect(heading(head)).toHaveText("Comentarios");
  const queue = head.url();
  await head.getByRole("link", { name: /Responder o retener.+Que las visitas/ }).click();
  await expect(heading(head)).toHaveText("Comentario por revisar");
  const one = head.url();
  // By keyboard alone.
  await head.getByLabel("Se acepta en parte").focus();
  await head.keyboard.press("Space");
  await head.keyboard.press("Tab");
  await head.keyboard.type("Este año irán dos escuelas; las demás, en 2028.");
  await head.keyboard.press("Tab");
  await head.keyboard.press("Enter");
  await expect(head.getByText("El comentario quedó publicado.")).toBeVisible();
  // It goes on with the next that waits.
  await expect(head.getByText("Llame al 33 1234 5678.")).toBeVisible();
  await head.getByRole("button", { name: "Retener y avisar" }).click();
  await expect(head.getByRole("alert").filter({ hasText: "Elija un motivo." })).toBeVisible();
  await head.getByLabel("Contiene datos personales de otra persona").check();
  await head.getByLabel("Explicación").fill("Da un teléfono. Envíelo sin él.");
  await head.getByRole("button", { name: "Retener y avisar" }).click();
  await expect(head.getByText("Nada por revisar")).toBeVisible();
  expect(await linkFromMail(HELD_AUTHOR, "/consultas/zapopan-jalisco")).toContain(path);

  const other = await signIn(browser, OTHER);
  for (const address of [queue, one, "/plan/consulta/1/periodo"]) {
    const response = await other.goto(address);
    expect(response!.status()).toBe(404);
  }
  for (const format of ["csv", "xlsx"]) {
    const file = `/plan/consulta/1/exportar/comentarios.${format}`;
    const mine = await head.request.get(file);
    expect(mine.status()).toBe(200);
    expect((await mine.body()).toString("latin1")).not.toContain("correo.example");
    expect((await other.request.get(file)).status()).toBe(404);
  }
  const citizen = await openForCitizen(browser, path);
  await expect(citizen.getByText(WORDS)).toBeVisible();
  await expect(citizen.getByText("Este año irán dos escuelas")).toBeVisible();
  await expect(citizen.getByText("Llame al")).toHaveCount(0);
});

test("every page can be used by everyone, on a phone too", async ({ browser }) => {
  const head = await signIn(browser, HEAD);
  const complaints = watchConsole(head);
  await head.goto("/plan/consulta/1?estado=publicados");
  const published = await head.getByRole("link", { name: /Responder o retener/ }).getAttribute("href");
  const office = ["", "/1", "/1?estado=retenidos", "/1?estado=x", "/1/periodo", "/1/conclusion"];
  const pages = [...office.map((each) => `/plan/consulta${each}`), published!];
  for (const each of [...pages, "/consultas", path, "/consultas/jalisco/1", "/privacidad"]) {
    await head.goto(each);
    await inspect(head);
  }
  await head.goto(path);
  await head.locator("summary").filter({ hasText: "Comentar: El plan en general" }).click();
  await section(head, "El plan en general").getByRole("button", { name: "Enviar comentario" }).click();
  await expect(head.getByRole("alert").filter({ hasText: "Escriba su comentario." })).toBeVisible();
  await inspect(head);
  await head.goto(await linkFromMail(AUTHOR, "/comentarios/retirar"));
  await inspect(head);
  expect(complaints).toEqual([]);
  for (const wrong of ["/consultas/zapopan-jalisco/9", "/consultas/zapopan-jalisco/x", "/consultas/nadie"]) {
    expect((await head.request.get(wrong)).status()).toBe(404);
  }
});

test("it is closed with a summary tied to what was said, and its author can still take it back", async ({
  browser,
}) => {
  const head = await signIn(browser, HEAD);
  await head.goto("/plan/consulta/1/periodo");
  await head.getByRole("button", { name: "Cerrar la consulta" }).click();
  await expect(head.getByRole("alert").filter({ hasText: "Escriba el motivo" })).toBeVisible();
  await section(head, "Cerrar antes").getByLabel("Motivo").fill("Se adelanta la sesión de cabildo.");
  await head.getByRole("button", { name: "Cerrar la consulta" }).click();
  await expect(head.getByText("La consulta quedó cerrada.")).toBeVisible();
  await head.getByLabel("Un cambio").fill("Las visitas llegan a Tesistán desde 2027.");
  await head.getByLabel("Por qué comentarios").fill("1, 8");
  await head.getByRole("button", { name: "Anotar el cambio" }).click();
  await expect(head.getByRole("alert").filter({ hasText: "tiene el número 8" })).toBeVisible();
  await head.getByLabel("Por qué comentarios").fill("1");
  await head.getByRole("button", { name: "Anotar el cambio" }).click();
  await expect(head.getByText("El cambio quedó anotado.")).toBeVisible();
  await head.getByLabel("Conclusión", { exact: true }).fill("Se pidió llegar más lejos, y se hará en parte.");
  await head.getByRole("button", { name: "Guardar la conclusión" }).click();
  await expect(head.getByText("La conclusión quedó guardada.")).toBeVisible();

  const citizen = await openForCitizen(browser, path);
  await expect(section(citizen, "Qué resultó")).toContainText("Las visitas llegan a Tesistán desde 2027.");
  await expect(citizen.getByText("Se adelanta la sesión de cabildo.")).toBeVisible();
  await expect(citizen.locator("summary").filter({ hasText: "Comentar" })).toHaveCount(0);
  await expect(citizen.getByText(WORDS)).toBeVisible();
  await citizen.goto(await linkFromMail(AUTHOR, "/comentarios/retirar"));
  await citizen.getByRole("button", { name: "Retirarlo para siempre" }).click();
  await expect(citizen.getByText("Su comentario quedó retirado")).toBeVisible();
  await expect(citizen.getByText(WORDS)).toHaveCount(0);
  await expect(citizen.getByText("Quien lo escribió lo retiró.")).toBeVisible();
  await head.goto("/plan");
  await expect(head.getByRole("main")).toContainText("Borrador");
});
