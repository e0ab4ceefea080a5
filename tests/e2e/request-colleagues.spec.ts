import { type Browser, expect, type Page } from "@playwright/test";
import { findCase } from "./support/find-case.ts";
import { makeMove } from "./support/make-move.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";
import { expectKept, pageOf, saveStatus, startRequest } from "./support/start-request.ts";

const body = (page: Page) => page.getByLabel("Dependencia u organismo que suscribe");
const purpose = (page: Page) => page.getByLabel("Propósito, en palabras sencillas");
const conflict = (page: Page) => page.getByRole("alert").filter({ hasText: "Otra persona editó lo mismo" });

/** Two people of one office with the same request before their eyes. */
async function openForTwo(browser: Browser, title: string) {
  const head = await signIn(browser, "titular@jalisco.example");
  const id = await startRequest(head, `${title} ${Date.now()}`);
  const editor = await signIn(browser, "enlace@jalisco.example");
  await editor.goto(pageOf(id, "acuerdo"));
  await expect(saveStatus(editor)).toHaveText(/^Guardado/);
  return { head, editor, id };
}

test("two colleagues who edit different answers keep both, and each sees the other's", async ({
  browser,
}) => {
  const { head, editor } = await openForTwo(browser, "Dos a la vez");
  await head.getByLabel("Carta de intención").check();
  await head.getByRole("checkbox", { name: "Salud", exact: true }).check();
  await body(head).fill("Secretaría de Salud");
  await expectKept(head, "Secretaría de Salud");
  await purpose(editor).fill("Formar a personal de enfermería.");
  await expect(body(editor)).toHaveValue("Secretaría de Salud");
  await expect(editor.getByLabel("Carta de intención")).toBeChecked();
  await expect(editor.getByRole("checkbox", { name: "Salud", exact: true })).toBeChecked();
  await expectKept(head, "Formar a personal de enfermería.");
  await head.reload();
  await expect(body(head)).toHaveValue("Secretaría de Salud");
  await expect(purpose(head)).toHaveValue("Formar a personal de enfermería.");
});

for (const { choice, kept } of [
  { choice: "Conservar lo que escribí", kept: "Lo que escribió la segunda persona." },
  { choice: "Usar lo guardado", kept: "Lo que guardó la primera persona." },
]) {
  test(`two colleagues who edit the same answer: «${choice}»`, async ({ browser }) => {
    const { head, editor, id } = await openForTwo(browser, "La misma respuesta");
    await purpose(head).fill("Lo que guardó la primera persona.");
    await expectKept(head, "Lo que guardó la primera persona.");
    await purpose(editor).fill("Lo que escribió la segunda persona.");
    await body(editor).fill("Secretaría de Cultura");
    await expect(conflict(editor)).toContainText("Lo que guardó la primera persona.");
    await expect(conflict(editor)).toContainText("Lucía Robles Ibarra");
    await expect(purpose(editor)).toHaveValue("Lo que escribió la segunda persona.");
    await editor.getByRole("button", { name: choice }).click();
    await expect(conflict(editor)).toHaveCount(0);
    await expect(purpose(editor)).toHaveValue(kept);
    await expect(body(editor)).toHaveValue("Secretaría de Cultura");
    await head.goto(pageOf(id, "acuerdo"));
    await expect(purpose(head)).toHaveValue(kept);
    await expect(body(head)).toHaveValue("Secretaría de Cultura");
  });
}

test("who types in a request that a colleague discarded is told, and loses nothing", async ({ browser }) => {
  const { head, editor, id } = await openForTwo(browser, "Descartada");
  await head.goto(`/expedientes/${id}/mover/discard`);
  await head.getByRole("button", { name: "Descartar la solicitud" }).click();
  await expect(head).toHaveURL(/hecho=discard/);
  await purpose(editor).fill("Escrito tarde.");
  await expect(editor.getByRole("main")).toContainText("No se guardó.");
  await editor.getByRole("button", { name: "Guardar y continuar" }).click();
  await expect(editor.getByRole("alert").filter({ hasText: "ya no está en el paso" })).toBeFocused();
  await expect(purpose(editor)).toHaveValue("Escrito tarde.");
});

test("a case that moved on meanwhile refuses the second move and keeps its reason", async ({ browser }) => {
  const office = await signIn(browser, "titular@zapopan.example");
  const found = await findCase(office, "separación de residuos");
  await office.goto(`${found}/mover/withdraw`);
  await office.getByLabel("Motivo").fill("Cambió el programa de la visita.");
  const head = await signIn(browser, "titular@dgcp.example");
  await makeMove(head, found.split("/").at(-1)!, "refer");
  await office.getByRole("button", { name: "Desistirse" }).click();
  await expect(office.getByRole("alert").filter({ hasText: "Revise lo siguiente" })).toBeFocused();
  await expect(office.getByLabel("Motivo")).toHaveValue("Cambió el programa de la visita.");
  await office.goto(`${found}/historia`);
  await expect(office.getByRole("main")).not.toContainText("Cambió el programa de la visita.");
});
