import { expect, type Page } from "@playwright/test";
import { makeDocx, makePdf } from "#tests/support/files.ts";

export const PDF = "application/pdf";
export const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The case's id, from the address of any of its pages. */
export const caseIdOf = (page: Page): string => /expedientes\/([0-9a-f-]{36})/.exec(page.url())![1]!;

/** A day far enough for the notice period whatever the holidays, as the date field takes it. */
export const inTwoMonths = (): string =>
  Temporal.Now.plainDateISO("America/Mexico_City").add({ months: 2 }).toString();

const goOn = (page: Page) => page.getByRole("button", { name: "Guardar y continuar" }).click();

/** Fills in a whole request, steps 1 to 3, and leaves it on the page that checks every answer. */
export async function fillRequest(page: Page, title: string): Promise<string> {
  await page.goto("/expedientes/nuevo");
  await page.getByLabel("Título del acuerdo").fill(title);
  await page.getByRole("button", { name: "Empezar la solicitud" }).click();
  await expect(page).toHaveURL(/solicitud\/acuerdo/);
  await page.getByLabel("Cooperación específica").check();
  await page.getByLabel("Dependencia u organismo que suscribe").fill(`Secretaría de Cultura, ${title}`);
  await page
    .getByLabel("Atribuciones de quien suscribe")
    .fill("Ley Orgánica del Poder Ejecutivo, artículo 22, fracción IV.");
  await page.getByRole("checkbox", { name: "Cultura", exact: true }).check();
  await page
    .getByLabel("Propósito, en palabras sencillas")
    .fill("Que los museos de ambas ciudades compartan exposiciones.");
  await page.getByRole("checkbox", { name: /español/i }).check();
  await goOn(page);
  await expect(page).toHaveURL(/contrapartes/);
  await page.getByLabel("Nombre").fill("Ayuntamiento de Lyon");
  await page.getByLabel("Tipo").selectOption("GOVERNMENT");
  await page.getByLabel("País").selectOption("FR");
  await page.getByLabel("Ciudad o subdivisión").fill("Lyon");
  await goOn(page);
  await expect(page).toHaveURL(/firma/);
  await page.getByLabel("Fecha prevista de firma").fill(inTwoMonths());
  await page.getByLabel("Lugar previsto de firma").fill("Guadalajara, Jalisco");
  await goOn(page);
  await expect(page).toHaveURL(/documentos/);
  await attach(page, "Escrito de solicitud en PDF", "solicitud.pdf", PDF, await makePdf());
  await attach(
    page,
    "Proyecto de texto en Word (.docx)",
    "proyecto.docx",
    WORD,
    await makeDocx([`CLÁUSULA PRIMERA. ${title}.`]),
  );
  await page.getByLabel("No hay anexos").check();
  await goOn(page);
  await expect(page).toHaveURL(/revisar/);
  return caseIdOf(page);
}

/** Chooses a file and attaches it, until the page lists it. */
export async function attach(
  page: Page,
  label: string,
  name: string,
  mimeType: string,
  buffer: Buffer,
): Promise<void> {
  const form = page.locator("form", { has: page.getByLabel(label) });
  await page.getByLabel(label).setInputFiles({ name, mimeType, buffer });
  await form.getByRole("button", { name: "Adjuntar" }).click();
  await expect(page.getByRole("link", { name })).toBeVisible();
}
