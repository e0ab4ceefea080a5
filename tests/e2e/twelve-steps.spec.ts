import { expect } from "@playwright/test";
import { makePdf } from "#tests/support/files.ts";
import { expectAccessible } from "./support/axe.ts";
import { attach, fillRequest, PDF } from "./support/file-request.ts";
import { makeMove } from "./support/make-move.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";

test("an agreement passes its twelve steps, by the people of each, and stands in the public registry", async ({
  browser,
}) => {
  test.slow();
  const title = `Intercambio de museos ${Date.now()}`;
  const today = Temporal.Now.plainDateISO("America/Mexico_City").toString();

  const office = await signIn(browser, "titular@jalisco.example");
  const id = await fillRequest(office, title);
  await expectAccessible(office);
  await office.goto(`/expedientes/${id}/solicitud/presentar`);
  await office.getByRole("button", { name: "Presentar la solicitud" }).click();
  await expect(office.getByText(/AII-\d{4}-\d{5}/).first()).toBeVisible();

  const dgcp = await signIn(browser, "analista@dgcp.example");
  await makeMove(dgcp, id, "take_dgcp");
  await makeMove(dgcp, id, "refer");

  const lawyer = await signIn(browser, "abogacia@cja.example");
  await lawyer.goto(`/expedientes/${id}/dictamen`);
  for (const question of [
    "¿Es un acuerdo interinstitucional?",
    "¿Es materia de la dependencia que suscribe?",
    "¿Es la forma adecuada?",
  ]) {
    await lawyer.getByRole("group", { name: question }).getByLabel("Sí").check();
  }
  await lawyer
    .getByLabel("Fundamentos y motivos")
    .fill("Ley sobre la Celebración de Tratados, artículos 2 y 7.");
  await lawyer.getByLabel("Procedente con recomendaciones").check();
  await lawyer.getByRole("button", { name: "Guardar el borrador" }).click();
  await expect(lawyer.getByText("El borrador del dictamen quedó guardado.")).toBeVisible();
  await lawyer.getByLabel("Cláusula o artículo").fill("Cláusula quinta");
  await lawyer.getByLabel("Recomendación", { exact: true }).fill("Precisar la vigencia y su renovación.");
  await lawyer.getByLabel("Indispensable").check();
  await lawyer.getByRole("button", { name: "Agregar la recomendación" }).click();
  await expect(lawyer.getByText("1. Cláusula quinta")).toBeVisible();
  await lawyer.getByLabel("Cláusula o artículo").fill("Cláusula sexta");
  await lawyer.getByLabel("Recomendación", { exact: true }).fill("Sobra: se quita.");
  await lawyer.getByLabel("Indispensable").check();
  await lawyer.getByRole("button", { name: "Agregar la recomendación" }).click();
  await expect(lawyer.getByText("2. Cláusula sexta")).toBeVisible();
  await lawyer.getByRole("button", { name: "Quitar la recomendación 2" }).click();
  await expect(lawyer.getByText("2. Cláusula sexta")).toBeHidden();
  await expectAccessible(lawyer);

  // The office reads nothing of a dictamen that has not been answered.
  await office.goto(`/expedientes/${id}/dictamen`);
  await expect(office.getByText("Todavía no hay dictamen")).toBeVisible();

  const cja = await signIn(browser, "titular@cja.example");
  await makeMove(cja, id, "issue_dictamen");
  await makeMove(dgcp, id, "respond");

  await office.goto(`/expedientes/${id}/dictamen`);
  await expect(office.getByText("Precisar la vigencia y su renovación.")).toBeVisible();
  await office.goto(`/expedientes/${id}/mover/send_signed_copy`);
  await attach(office, "Archivo PDF de la copia firmada", "copia-firmada.pdf", PDF, await makePdf());
  await makeMove(office, id, "send_signed_copy", async (page) => {
    await page.getByLabel("Fecha de firma").fill(today);
    await page.getByLabel("Lugar de firma").fill("Guadalajara, Jalisco");
  });
  await makeMove(dgcp, id, "request_registration");

  await lawyer.goto(`/expedientes/${id}/dictamen`);
  await lawyer.getByLabel("Incluida", { exact: true }).check();
  await lawyer.getByRole("button", { name: "Guardar el cotejo" }).click();
  await expect(lawyer.getByText("El cotejo quedó guardado.")).toBeVisible();
  await makeMove(cja, id, "register", async (page) => {
    await page
      .getByLabel("Términos en que se inscribe")
      .fill("Se inscribe en los términos del dictamen emitido.");
    await page.getByLabel("Indefinida").check();
  });

  const head = await signIn(browser, "titular@dgcp.example");
  await makeMove(head, id, "close");
  await expectAccessible(head);

  const reader = await (await browser.newContext()).newPage();
  await reader.goto(`/registro?q=${encodeURIComponent(title)}`);
  await reader.getByRole("link", { name: title, exact: true }).click();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(reader.getByText(/RAI-\d{4}-\d{5}/).first()).toBeVisible();
  const download = reader.waitForEvent("download");
  await reader.getByRole("link", { name: /copia-firmada/ }).click();
  expect((await download).suggestedFilename()).toContain("copia-firmada");
});
