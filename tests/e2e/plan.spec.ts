import { type Browser, expect, type Page } from "@playwright/test";
import { makePdf } from "#tests/support/files.ts";
import { expectAccessible } from "./support/axe.ts";
import { watchConsole } from "./support/console-errors.ts";
import { expectFitsNarrowScreen } from "./support/narrow-screen.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";
import { expectKept } from "./support/start-request.ts";

// An office that the demonstration gives no plan.
const HEAD = "titular@yucatan.example";
const OTHER = "titular@jalisco.example";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const panel = (page: Page, title: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
const saved = (page: Page) => page.getByRole("status").filter({ hasText: "Guardado a las" });

test("a plan is made from nothing, from its first weakness to its public version", async ({ browser }) => {
  const page = await signIn(browser, HEAD);
  await page.goto("/plan");
  await page.getByLabel("Título del plan").fill("Yucatán y el mundo");
  await page.getByLabel("Primer año").fill("2027");
  await page.getByRole("button", { name: "Empezar el plan" }).click();
  await expect(page.getByText("El plan está empezado")).toBeVisible();

  await page.goto("/plan/diagnostico");
  const strengths = panel(page, "Fortalezas");
  await strengths.getByLabel("Qué es").fill("Cenotes y zonas arqueológicas cuidadas");
  await strengths.getByRole("button", { name: "Agregar" }).click();
  await strengths.getByRole("link", { name: /Cenotes/ }).click();
  await page.getByLabel("Cuánto pesa").selectOption("5");
  await page.getByLabel("Cómo se sabe").fill("Inventario estatal de 2025");
  await expectKept(page, "Inventario estatal de 2025");

  await page.goto("/plan/ejes");
  await page.getByText("Sostenibilidad y medio ambiente").click();
  await page
    .getByRole("button", { name: "Usar «Fomento de prácticas de turismo sostenible y ecoturismo»" })
    .click();
  await expect(page.getByText("Agregado al plan.")).toBeVisible();

  await page.goto("/plan/objetivos");
  await page
    .getByLabel("Qué se quiere lograr")
    .fill("Certificar 30 cenotes comunitarios con guías en inglés");
  await page.getByRole("button", { name: "Agregar objetivo" }).click();
  await expect(heading(page)).toContainText("Certificar 30 cenotes");
  await expect(page.getByText("No está en ningún eje.")).toBeVisible();
  await page.getByLabel("Eje", { exact: true }).selectOption({ index: 1 });
  await page.getByLabel("Responsable").fill("Ixchel Canul Poot");
  await page.getByLabel("Para cuándo").fill("2029-10-31");
  // What the portal reads beside the form follows what is typed.
  await expect(page.getByText("No está en ningún eje.")).toHaveCount(0);
  await page.getByRole("link", { name: "Cuánto" }).click();
  await page.getByLabel("Con qué se mide").fill("Cenotes certificados");
  await page.getByLabel("Unidad").fill("cenotes");
  await page.getByLabel("Línea base", { exact: true }).fill("4");
  await page.getByLabel("Año de la línea base").fill("2026");
  await page.getByLabel("Meta").fill("30");
  await expect(page.getByText("Falta la unidad")).toHaveCount(0);
  await page.getByRole("link", { name: "Por qué" }).click();
  await page.getByLabel(/Cenotes y zonas/).check();
  await page.getByLabel("Lazo con el plan de desarrollo").fill("PED, eje de turismo");
  await expect(page.getByText("No responde a nada del diagnóstico.")).toHaveCount(0);
  await page.getByRole("link", { name: "ODS" }).click();
  await page.getByLabel("Metas de los ODS").fill("8.9, 99.z");
  await expect(page.getByText("«99.z» no es una meta de los ODS.")).toBeVisible();
  await page.getByLabel("Metas de los ODS").fill("8.9, 12.B");
  await expect(page.getByText("No dice a qué Objetivo")).toHaveCount(0);
  await expect(page.getByText(": todavía no")).toHaveCount(0);
  const objective = page.url().replace(/\?.*/, "");

  await panel(page, "Acciones").getByLabel("Qué se hará").fill("Formar guías con la universidad");
  await page.getByRole("button", { name: "Agregar acción" }).click();
  await page.getByLabel("Empieza").fill("2027-03-01");
  await page.getByLabel("Termina").fill("2030-03-01");
  await page.getByRole("button", { name: "Guardar" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "El plan va de 2027 a 2029" })).toBeVisible();
  await page.getByLabel("Termina").fill("2028-06-30");
  await page.getByLabel("Responsable").fill("Ixchel Canul Poot");
  await page.getByRole("button", { name: "Guardar" }).click();
  await expect(saved(page)).toBeVisible();
  await panel(page, "En el POA").getByLabel("Año", { exact: true }).fill("2027");
  await panel(page, "En el POA").getByLabel("Qué se entrega ese año").fill("Veinte guías formados");
  await page.getByRole("button", { name: "Agregar línea del POA" }).click();
  await page.getByLabel("Monto").fill("350,000");
  await page.getByLabel("Pesos mexicanos (MXN)").check();
  await page.getByLabel("De dónde sale el dinero").fill("Presupuesto estatal");
  await expectKept(page, "Presupuesto estatal");
  await page.goto("/plan/programa/poa?anio=2027");
  await expect(page.getByText("Total de 2027: 350,000 MXN")).toBeVisible();

  await page.goto(objective);
  await panel(page, "Indicadores").getByLabel("Qué mide").fill("Cenotes certificados");
  await page.getByRole("button", { name: "Agregar indicador" }).click();
  await page.getByLabel("De qué periodo").fill("2027");
  await page.getByLabel("Cuánto fue").fill("9");
  await page.getByRole("button", { name: "Anotar la medición" }).click();
  await expect(page.getByText("La medición quedó anotada.")).toBeVisible();

  await page.goto("/plan/traza");
  await expect(page.getByRole("main")).toContainText("tiene mediciones y ninguna evidencia");
  await page.goBack();
  await panel(page, "Evidencias").getByLabel("Qué es").fill("Padrón de cenotes certificados");
  await page.getByRole("button", { name: "Agregar evidencia" }).click();
  const proof = page.getByLabel("Archivo que lo prueba");
  const pdf = { name: "padron.pdf", mimeType: "application/pdf" };
  await proof.setInputFiles({ ...pdf, buffer: Buffer.from("no soy un PDF") });
  await page.getByRole("button", { name: "Adjuntar" }).click();
  await expect(page.getByRole("alert")).toContainText("por su contenido");
  await proof.setInputFiles({ ...pdf, buffer: await makePdf(["Padrón"]) });
  await page.getByRole("button", { name: "Adjuntar" }).click();
  await expect(panel(page, "Archivo").getByRole("link", { name: "padron.pdf" })).toBeVisible();

  await page.goto("/plan/adoptar");
  await page.getByLabel("Oficio de la persona titular").check();
  await page.getByLabel("Número o datos del instrumento").fill("Oficio 12");
  await page.getByLabel("Fecha de adopción").fill("2026-01-15");
  await page.getByRole("button", { name: "Adoptar y publicar" }).click();
  await expect(page.getByText("El plan quedó adoptado y publicado.")).toBeVisible();
  const anyone = await (await browser.newContext()).newPage();
  await anyone.goto("/planes/yucatan");
  await expect(heading(anyone)).toHaveText("Yucatán y el mundo");
  await expect(anyone.getByRole("main")).toContainText("Certificar 30 cenotes");
  const saving = anyone.waitForEvent("download");
  await anyone.getByRole("link", { name: "padron.pdf" }).click();
  expect((await saving).suggestedFilename()).toBe("padron.pdf");
});

test("what is taken out can be put back at once", async ({ browser }) => {
  const page = await signIn(browser, HEAD);
  await page.goto("/plan/diagnostico");
  await page.getByRole("button", { name: /Quitar «Cenotes/ }).click();
  await expect(page.getByText("Quitado del plan.")).toBeVisible();
  await expect(page.getByRole("link", { name: /Cenotes/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Deshacer" }).click();
  await expect(page.getByText("Restituido, como estaba.")).toBeVisible();
  await expect(page.getByRole("link", { name: /Cenotes/ })).toBeVisible();
});

/** Two people of one office with the same item before their eyes. */
async function openForTwo(browser: Browser) {
  const head = await signIn(browser, OTHER);
  await head.goto("/plan/diagnostico");
  await head.getByRole("link", { name: /trece universidades/i }).click();
  await expect(head.getByLabel("Cómo se sabe")).toBeVisible();
  const editor = await signIn(browser, "enlace@jalisco.example");
  await editor.goto(head.url());
  return { head, editor };
}

test("two people who write in the same item: different fields merge, the same field is chosen", async ({
  browser,
}) => {
  const { head, editor } = await openForTwo(browser);
  await head.getByLabel("Cuánto pesa").selectOption("3");
  await expect(saved(head)).toBeVisible();
  await editor.getByLabel("Cómo se sabe").fill("Escrito por el enlace");
  await expect(editor.getByLabel("Cuánto pesa")).toHaveValue("3");
  await expectKept(head, "Escrito por el enlace");

  await head.getByLabel("Cómo se sabe").fill("Escrito por la titular");
  const conflict = head.getByRole("alert").filter({ hasText: "Otra persona editó lo mismo" });
  await expect(conflict).toContainText("Escrito por el enlace");
  await expect(conflict).toContainText("Mateo Cervantes Luna");
  await expect(head.getByLabel("Cómo se sabe")).toHaveValue("Escrito por la titular");
  await head.getByRole("button", { name: "Usar lo guardado" }).click();
  await expect(conflict).toHaveCount(0);
  await expect(head.getByLabel("Cómo se sabe")).toHaveValue("Escrito por el enlace");
  await head.getByRole("link", { name: "Historia de lo escrito" }).click();
  await expect(head.getByRole("main")).toContainText("Escrito por la titular");
});

test("an item is written without script, and another office's does not exist", async ({ browser }) => {
  const page = await signIn(browser, OTHER, { javaScriptEnabled: false });
  await page.goto("/plan/diagnostico");
  await page.getByRole("link", { name: /FIL trae cada año/ }).click();
  await page.getByLabel("Cómo se sabe").fill("Escrito sin guion");
  await page.getByRole("button", { name: "Guardar" }).click();
  await expect(page.getByLabel("Cómo se sabe")).toHaveValue("Escrito sin guion");
  await page.goto(page.url());
  await expect(page.getByLabel("Cómo se sabe")).toHaveValue("Escrito sin guion");
  const stranger = await signIn(browser, HEAD);
  expect((await stranger.goto(page.url()))!.status()).toBe(404);
  const authority = await signIn(browser, "titular@dgcp.example");
  expect((await authority.goto("/plan"))!.status()).toBe(404);
});

test("every page of the plan is read by axe and at 320 px", async ({ browser }) => {
  const page = await signIn(browser, OTHER);
  const complaints = watchConsole(page);
  const below = [
    "",
    "/diagnostico",
    "/diagnostico/actores",
    "/diagnostico/compromisos",
    "/ejes",
    "/objetivos",
  ];
  const rest = [
    "/programa",
    "/programa/poa",
    "/programa/presupuesto",
    "/programa/mes",
    "/seguimiento",
    "/traza",
  ];
  const paths = [...below, ...rest, "/perfil", "/estructura", "/adoptar", "/quitado"].map(
    (path) => `/plan${path}`,
  );
  await page.goto("/plan/objetivos");
  const item = await page
    .getByRole("main")
    .getByRole("link", { name: /Otorgar 120 becas/ })
    .getAttribute("href");
  await page.goto("/plan/seguimiento");
  const indicator = await page
    .getByRole("main")
    .getByRole("link", { name: /Becas otorgadas/ })
    .getAttribute("href");
  for (const path of [...paths, item!, `${item}/historia`, indicator!, "/planes", "/planes/jalisco"]) {
    await page.goto(path);
    await expect(heading(page)).toHaveCount(1);
    await expectAccessible(page);
    await expectFitsNarrowScreen(page);
  }
  expect(complaints).toEqual([]);
});
