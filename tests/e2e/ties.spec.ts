import { expect } from "@playwright/test";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";

const today = (): string => Temporal.Now.plainDateISO("America/Mexico_City").toString();

test("an office keeps an activity and its sister tie wakes up; what it shares is public and nothing else", async ({
  browser,
}) => {
  const editor = await signIn(browser, "enlace@jalisco.example");
  const complaints = watchConsole(editor);
  await editor.goto("/vinculos");
  await inspect(editor);
  await editor.getByLabel("Buscar").fill("kioto declaración hermanamiento prefectura");
  await editor.getByRole("button", { name: "Filtrar" }).click();
  await expect(editor.getByText("Ninguno es así")).toBeVisible();
  await editor.goto("/vinculos?q=prefectura+de+kioto&vitalidad=dormido&cuales=sin-registro");
  await inspect(editor);
  await editor.getByRole("link", { name: "Hermanamiento con la prefectura de Kioto" }).click();
  await expect(editor.getByRole("heading", { level: 1, name: /prefectura de Kioto/ })).toBeVisible();
  await expect(editor.getByText("Dormido", { exact: true })).toBeVisible();
  await expect(editor.getByText(/^Su última actividad fue el .* hace más de 36 meses\.$/)).toBeVisible();
  await inspect(editor);
  await editor.getByRole("link", { name: "Anotar una actividad" }).click();
  await editor.getByRole("button", { name: "Agregar" }).click();
  await expect(editor.getByRole("alert").getByRole("link").first()).toBeVisible();
  await inspect(editor);
  await editor.getByLabel("Cuándo").fill(today());
  await editor.getByLabel("Qué se hizo").fill("Reunión virtual para retomar el intercambio");
  await editor.getByLabel("Personas alcanzadas").fill("14");
  await editor.getByRole("button", { name: "Agregar" }).click();
  await expect(editor.getByText("Quedó agregado.")).toBeVisible();
  await expect(editor.getByText("Activo", { exact: true })).toBeVisible();
  for (const part of ["Compromisos", "POA", "Contactos", "Notas", "Documentos", "Reactivar o cerrar"]) {
    await editor
      .getByRole("navigation", { name: "Partes del vínculo" })
      .getByRole("link", { name: part })
      .click();
    await expect(editor.getByRole("heading", { level: 2 }).first()).toBeVisible();
    await inspect(editor);
  }
  const tie = new URL(editor.url()).pathname.replace("/propuestas", "");
  expect(complaints).toEqual([]);

  // Of another office it does not exist.
  const stranger = await signIn(browser, "titular@yucatan.example");
  for (const page of ["", "/actividades", "/contactos", "/propuestas"])
    expect((await stranger.goto(tie + page))?.status(), page).toBe(404);

  // The one that its office shares says so in the registry, on its public page, to who never signed in.
  await editor.goto("/vinculos?cuales=anotados&tipo=hermanamiento&q=RAI");
  await editor
    .getByRole("row")
    .filter({ hasText: "RAI-" })
    .filter({ hasText: "Activo" })
    .getByRole("link")
    .first()
    .click();
  await expect(editor.getByText(/^Compartido desde el/)).toBeVisible();
  const number = await editor.getByRole("link", { name: /^RAI-/ }).textContent();
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(`/registro/${number!}`);
  const shared = reader.locator("section").filter({ hasText: "Qué se hace con él" });
  await expect(shared.getByText("Activo", { exact: true })).toBeVisible();
  await expect(shared.getByText("Residencia de ceramistas")).toBeVisible();
  await expect(shared.getByText("Visita técnica")).toHaveCount(0);
  await expect(reader.getByText("Mónica Larios")).toHaveCount(0);
  await inspect(reader);
});

test("from the radar a closing is proposed, its head decides it, and the DGCP reads it without anybody's contact", async ({
  browser,
}) => {
  const name = "Acta de amistad con Antioquia";
  const editor = await signIn(browser, "enlace@jalisco.example");
  await editor.goto("/vinculos/radar");
  await inspect(editor);
  await editor.getByRole("link", { name: new RegExp(`^Proponer su cierre.*«${name}»`) }).click();
  await expect(editor.getByText("no toca el acuerdo registrado")).toBeVisible();
  await expect(editor.getByLabel("Cerrar", { exact: true })).toBeChecked();
  await editor.getByLabel("Motivo").fill("Sus fines los cumple ya el programa metropolitano.");
  await editor.getByLabel("Plan o acto de cierre").fill("Acta de cierre firmada por ambas oficinas.");
  await editor.getByRole("button", { name: "Proponer" }).click();
  await expect(editor.getByText("La propuesta espera la decisión de la persona titular.")).toBeVisible();
  await expect(editor.getByRole("button", { name: "Decidir" })).toHaveCount(0);
  await inspect(editor);
  const proposals = new URL(editor.url()).pathname;

  const head = await signIn(browser, "titular@jalisco.example");
  await head.goto(proposals);
  await head.getByLabel("No la acepto").check();
  await head.getByRole("button", { name: "Decidir" }).click();
  await expect(head.getByText("Diga por qué no la acepta.").first()).toBeVisible();
  await inspect(head);
  await head.getByLabel("La acepto", { exact: true }).check();
  await head.getByRole("button", { name: "Decidir" }).click();
  await expect(head.getByText("La decisión quedó escrita.")).toBeVisible();
  await expect(head.getByText("El vínculo está cerrado")).toBeVisible();

  const officer = await signIn(browser, "analista@dgcp.example");
  const complaints = watchConsole(officer);
  await officer.goto("/avisos");
  await expect(officer.getByRole("heading", { name: `cerró un vínculo: ${name}` })).toBeVisible();
  await officer.goto("/vinculos?vitalidad=cerrado&estado=14");
  await inspect(officer);
  await officer.getByRole("link", { name }).click();
  await expect(officer.getByText(/^Su oficina lo cerró el/)).toBeVisible();
  const parts = officer.getByRole("navigation", { name: "Partes del vínculo" });
  await expect(parts.getByRole("link", { name: "Contactos" })).toHaveCount(0);
  await parts.getByRole("link", { name: "Reactivar o cerrar" }).click();
  await expect(officer.getByText("Acta de cierre firmada por ambas oficinas.")).toBeVisible();
  await expect(officer.getByRole("button", { name: "Proponer" })).toHaveCount(0);
  await officer.goto("/vinculos/radar");
  await inspect(officer);
  expect(complaints).toEqual([]);
});
