import { expect, type Page } from "@playwright/test";
import { makePdf } from "#tests/support/files.ts";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";

const EDITOR = "enlace@jalisco.example";
const HEAD = "titular@jalisco.example";
const PEER = "titular@zapopan.example";

const question = (page: Page, key: string) => page.locator(`#pregunta-${key.replace(".", "-")}`);

test("a practice is described, answered as one goes, sent by the head, judged by a peer, published and copied", async ({
  browser,
}) => {
  const name = `Bosques hermanos ${Date.now()}`;
  const editor = await signIn(browser, EDITOR);
  const complaints = watchConsole(editor);
  await editor.goto("/practicas-oficina");
  await inspect(editor);
  await editor.getByRole("link", { name: "Nueva práctica" }).first().click();
  await editor.getByRole("button", { name: "Guardar" }).click();
  await expect(editor.getByRole("alert").getByRole("link")).toHaveCount(3);
  await inspect(editor);
  await editor.getByLabel("Nombre de la práctica").fill(name);
  await editor.getByLabel("Hermanamiento").check();
  await editor.getByLabel("Resumen").fill("Dos ciudades cuidan juntas sus bosques.");
  await editor.getByLabel("Lugar").fill("Tapalpa y Friburgo");
  await editor.getByLabel("Año en que empezó").fill("2023");
  await editor.getByRole("button", { name: "Guardar" }).click();
  await expect(editor.getByRole("heading", { level: 1, name })).toBeVisible();
  const practice = new URL(editor.url()).pathname;
  await inspect(editor);

  await editor.getByRole("button", { name: "Empezar la autoevaluación" }).click();
  await expect(editor.getByRole("heading", { name: "1. Sostenibilidad" })).toBeVisible();
  await inspect(editor);
  await question(editor, "1.1").getByLabel("Sí", { exact: true }).check();
  await expect(editor.getByText(/^Guardado a las/)).toBeVisible();
  await question(editor, "1.1").getByRole("link", { name: "Adjuntar un archivo a la pregunta 1.1" }).click();
  const proof = { name: "acta.pdf", mimeType: "application/pdf", buffer: await makePdf(["Acta"]) };
  await editor.getByLabel("Agregar un archivo").setInputFiles(proof);
  await editor.getByRole("button", { name: "Adjuntar" }).click();
  await expect(editor.getByRole("link", { name: "acta.pdf" })).toBeVisible();
  await inspect(editor);
  await editor.getByRole("link", { name: "Volver a la pregunta" }).click();
  await expect(question(editor, "1.1").getByRole("link", { name: "1 archivo adjunto" })).toBeVisible();
  await question(editor, "3.3").getByLabel("Sí", { exact: true }).check();
  await question(editor, "3.3").getByRole("textbox").fill("Se rehízo el calendario");
  await expect(editor.getByText("Ejemplar, desde 0.85")).toHaveCount(0);
  await expect(editor.getByText("Faltan 44 preguntas por responder.")).toBeVisible();
  await editor.getByRole("button", { name: "Guardar y revisar" }).click();
  await expect(editor.getByRole("heading", { name: "Así quedaría" })).toBeVisible();
  await expect(editor.getByText("0.50", { exact: true }).first()).toBeVisible();
  await expect(editor.getByText("se responda con un no (+0.50)")).toBeVisible();
  await expect(editor.getByRole("button", { name: "Enviar la evaluación" })).toHaveCount(0);
  await inspect(editor);
  const review = editor.url();
  expect(complaints).toEqual([]);

  const head = await signIn(browser, HEAD);
  await head.goto(review);
  await head.getByRole("button", { name: "Enviar la evaluación" }).click();
  await expect(head.getByText("La evaluación quedó enviada")).toBeVisible();
  await inspect(head);
  await head.goto(practice);
  await head.getByText("Invitar a otra oficina a evaluarla").click();
  await head.getByLabel("Oficina que la evaluará").selectOption("Enlace Internacional de Zapopan");
  await head.getByRole("button", { name: "Invitar", exact: true }).click();
  await expect(head.getByText("La invitación quedó hecha.")).toBeVisible();
  await head.getByRole("button", { name: "Publicar" }).click();
  await expect(head.getByText("La práctica ya está en la galería pública.")).toBeVisible();
  await inspect(head);

  const peer = await signIn(browser, PEER);
  expect((await peer.goto(practice))?.status()).toBe(404);
  await peer.goto("/practicas-oficina");
  await peer.getByRole("link", { name, exact: true }).click();
  await inspect(peer);
  await expect(peer.getByRole("link", { name: "acta.pdf" })).toBeVisible();
  await peer.getByRole("button", { name: "Aceptar" }).click();
  await expect(peer.getByText("Aceptó la invitación")).toBeVisible();

  await peer.goto(
    `/practicas?q=${encodeURIComponent(name.toUpperCase())}&tipo=hermanamiento&puntaje=en-desarrollo`,
  );
  await peer.getByRole("link", { name, exact: true }).click();
  await expect(peer.getByRole("heading", { name: "Autoevaluación" })).toBeVisible();
  await peer.getByText("1. Sostenibilidad", { exact: true }).last().click();
  const download = await peer.getByRole("link", { name: "acta.pdf" }).getAttribute("href");
  expect((await peer.request.get(download!)).headers()["content-type"]).toBe("application/pdf");
  await peer.getByRole("link", { name: "Copiar como punto de partida" }).click();
  await peer.getByRole("button", { name: "Crear el borrador" }).click();
  await expect(peer.getByText("El borrador quedó listo.")).toBeVisible();
  await expect(peer.getByText(", de Coordinación de Asuntos Internacionales de Jalisco")).toBeVisible();
});

test("without script the answers are kept by a press, and so is the way to the review", async ({
  browser,
}) => {
  const page = await signIn(browser, "titular@yucatan.example", { javaScriptEnabled: false });
  await page.goto("/practicas-oficina");
  await page.getByRole("link", { name: "Intercambio de personal con La Habana" }).click();
  await page.getByRole("button", { name: "Seguir con la autoevaluación" }).click();
  await question(page, "2.1").getByLabel("No aplica").check();
  await question(page, "5.2").getByLabel("En parte").check();
  await question(page, "5.2").getByRole("textbox").fill("RAI-2001-00001");
  await page.getByRole("button", { name: "Guardar", exact: true }).click();
  await expect(page.getByText("Las respuestas quedaron guardadas.")).toBeVisible();
  await expect(question(page, "5.2").getByLabel("En parte")).toBeChecked();
  await expect(question(page, "5.2").getByRole("textbox")).toHaveValue("RAI-2001-00001");
  await page.getByRole("button", { name: "Guardar y revisar" }).click();
  await expect(page.getByRole("heading", { name: "Así quedaría" })).toBeVisible();
  await page.getByText("5. Replicabilidad", { exact: true }).last().click();
  await expect(page.getByRole("link", { name: "RAI-2001-00001" })).toBeVisible();
});

test("the gallery can be read by everyone, says what of its address it could not use, and is taken as a file", async ({
  page,
  request,
}) => {
  const complaints = watchConsole(page);
  const response = await page.goto("/practicas?estado=99&criterio=2");
  expect(await response?.text()).not.toMatch(/<style\b|\sstyle="/);
  await expect(page.getByText("No se tomó en cuenta «99»")).toBeVisible();
  await inspect(page);
  await page.goto("/practicas");
  await page.getByRole("link", { name: "Aulas espejo con universidades de Lyon" }).click();
  await expect(page.getByRole("heading", { name: "Lo que más lo subiría" }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Evaluación de Dirección/ })).toBeVisible();
  await inspect(page);
  expect((await page.goto("/practicas/nada"))?.status()).toBe(404);
  expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
  const file = await request.get("/api/practicas.csv?q=aulas");
  expect((await file.text()).split("\r\n")[1]).toMatch(/^Aulas espejo/);
});
