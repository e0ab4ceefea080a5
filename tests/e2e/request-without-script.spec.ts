import { expect } from "@playwright/test";
import { makeDocx, makePdf } from "#tests/support/files.ts";
import { attach, inTwoMonths, PDF, WORD } from "./support/file-request.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";
import { startRequest } from "./support/start-request.ts";

test("a request is prepared to its last page without script, and refusals keep what was typed", async ({
  browser,
}) => {
  const page = await signIn(browser, "titular@jalisco.example", { javaScriptEnabled: false });
  const title = `Sin guion ${Date.now()}`;
  const goOn = () => page.getByRole("button", { name: "Guardar y continuar" }).click();

  await startRequest(page, title);
  await page.getByLabel("Cooperación específica").check();
  await page.getByLabel("Dependencia u organismo que suscribe").fill("Secretaría de Cultura");
  await page.getByLabel("Atribuciones de quien suscribe").fill("a".repeat(4001));
  await page.getByRole("checkbox", { name: "Cultura", exact: true }).check();
  await page.getByLabel("Propósito, en palabras sencillas").fill("Que los museos compartan exposiciones.");
  await page.getByRole("checkbox", { name: /español/i }).check();
  await goOn();
  await expect(page.getByRole("alert")).toContainText("no puede pasar de 4,000 caracteres");
  await expect(page.getByLabel("Cooperación específica")).toBeChecked();
  await expect(page.getByLabel("Atribuciones de quien suscribe")).toHaveValue("a".repeat(4001));
  await expect(page.getByRole("checkbox", { name: /español/i })).toBeChecked();
  await page.getByLabel("Atribuciones de quien suscribe").fill("Ley Orgánica, artículo 22.");
  await goOn();

  await expect(page).toHaveURL(/contrapartes/);
  const first = page.getByRole("group", { name: "Contraparte 1" });
  await first.getByLabel("Nombre").fill("Ayuntamiento de Lyon");
  await first.getByLabel("Tipo").selectOption("GOVERNMENT");
  await first.getByLabel("País").selectOption("FR");
  await page.getByRole("button", { name: "Agregar otra contraparte" }).click();
  const second = page.getByRole("group", { name: "Contraparte 2" });
  await second.getByLabel("Nombre").fill("Museo de Bellas Artes");
  await page.getByRole("button", { name: "Quitar la contraparte 2" }).click();
  await expect(second).toHaveCount(0);
  await expect(first.getByLabel("Nombre")).toHaveValue("Ayuntamiento de Lyon");
  await goOn();

  await expect(page).toHaveURL(/firma/);
  await page.getByLabel("Fecha prevista de firma").fill("2020-01-02");
  await page.getByLabel("Lugar previsto de firma").fill("Guadalajara, Jalisco");
  await goOn();
  await expect(page.getByRole("alert")).toContainText("Esa fecha ya pasó");
  await expect(page.getByLabel("Lugar previsto de firma")).toHaveValue("Guadalajara, Jalisco");
  await page.getByLabel("Fecha prevista de firma").fill(inTwoMonths());
  await goOn();

  await expect(page).toHaveURL(/documentos/);
  const letter = page.getByLabel("Escrito de solicitud en PDF");
  await letter.setInputFiles({ name: "pagina.pdf", mimeType: PDF, buffer: Buffer.from("<!doctype html>") });
  await page.locator("form", { has: letter }).getByRole("button", { name: "Adjuntar" }).click();
  await expect(page.getByRole("alert")).toContainText("por su contenido");
  await expect(letter).toHaveAccessibleDescription(/por su contenido/);
  await attach(page, "Escrito de solicitud en PDF", "solicitud.pdf", PDF, await makePdf());
  await attach(page, "Proyecto de texto en Word (.docx)", "proyecto.docx", WORD, await makeDocx([title]));
  await page.getByLabel("No hay anexos").check();
  await goOn();
  await expect(page).toHaveURL(/revisar/);
  await expect(page.getByRole("main")).toContainText("Ayuntamiento de Lyon");
});
