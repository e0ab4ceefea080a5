import { expect, type Page } from "@playwright/test";
import { makePdf } from "#tests/support/files.ts";
import { expectAccessible } from "./support/axe.ts";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";

const dayFromToday = (days: number): string =>
  Temporal.Now.plainDateISO("America/Mexico_City").add({ days }).toString();

async function expectGood(page: Page): Promise<void> {
  await inspect(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
}

const linkedData = async (page: Page): Promise<Record<string, unknown>> =>
  JSON.parse(await page.locator('script[type="application/ld+json"]').innerText());

test("the CJA records a termination with its document, and the public page follows", async ({
  page,
  browser,
}) => {
  // Opens by number one that is in force, found by anyone.
  await page.goto("/registro?vigencia=vigente&orden=recientes");
  await page.getByRole("article").first().getByRole("link").click();
  await expect(page).toHaveURL(/\/registro\/RAI-/);
  const complaints = watchConsole(page);
  const address = page.url();
  const number = address.split("/").at(-1)!;
  expect((await linkedData(page)).legislationLegalForce).toBe("https://schema.org/InForce");
  await expectGood(page);
  // The agreements of the demonstration are published on past days.
  const before = await (await page.request.get(`/api/rai/${number}`)).json();
  expect(before).toMatchObject({ numero: number, vigencia: "vigente", actos: [] });

  const lawyer = await signIn(browser, "abogacia@cja.example");
  await lawyer.getByRole("navigation").getByRole("link", { name: "Acuerdos", exact: true }).click();
  // Between two pages there is no title.
  await expect(lawyer).toHaveTitle(/^Acuerdos/);
  await expectGood(lawyer);
  await lawyer.getByLabel("Abrir por número").fill(number.toLowerCase());
  await lawyer.getByRole("button", { name: "Abrir" }).click();
  await expect(lawyer).toHaveURL(new RegExp(`/acuerdos/${number}$`));
  await expectGood(lawyer);
  await lawyer.getByRole("link", { name: "Terminación", exact: true }).click();
  await expect(lawyer.getByRole("heading", { level: 1 })).toHaveText("Terminación");

  await lawyer.getByLabel("Archivo PDF o Word").setInputFiles({
    ...{ name: "terminación.pdf", mimeType: "application/pdf" },
    buffer: await makePdf(["Acuerdo de terminación"]),
  });
  await lawyer.getByRole("button", { name: "Adjuntar" }).click();
  await expect(lawyer.getByText("Se adjuntó «terminación.pdf».")).toBeVisible();

  const reason = "Las partes lo dieron por terminado al cumplir su objeto.";
  await lawyer.getByLabel("Qué pasó y por qué").fill(reason);
  const go = lawyer.getByRole("button", { name: "Ver qué cambiará en público" });
  await lawyer.getByLabel("Primer día en que ya no rige").fill("1950-01-01");
  await go.click();
  const summary = lawyer.getByRole("alert").filter({ hasText: "Revise lo siguiente" });
  await expect(summary).toBeFocused();
  await expect(summary).toContainText("No puede surtir efectos antes de la firma");
  await expectGood(lawyer);

  await lawyer.getByLabel("Primer día en que ya no rige").fill(dayFromToday(0));
  await go.click();
  await expect(lawyer.getByText("Esto cambiará en la página pública")).toBeVisible();
  await expect(lawyer.getByText("Se publicará un documento.")).toBeVisible();
  await expectGood(lawyer);
  await lawyer.getByRole("button", { name: "Inscribir el acto" }).click();
  await expect(lawyer.getByText("El acto quedó inscrito.")).toBeVisible();
  await expect(lawyer.getByRole("heading", { name: "Quién inscribió cada acto" })).toBeVisible();

  await page.reload();
  await expect(page.getByRole("list", { name: "Situación" })).toContainText("Terminado");
  const line = page.getByRole("list", { name: "Línea de vida del acuerdo" });
  await expect(line).toContainText("Terminación");
  await expect(line).toContainText(reason);
  await expect(page.getByRole("link", { name: "terminación.pdf" })).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("Santiago Perea");
  expect((await linkedData(page)).legislationLegalForce).toBe("https://schema.org/NotInForce");
  await expectGood(page);

  const twin = await page.locator("link[rel=alternate][type='application/json']").getAttribute("href");
  const answer = await page.request.get(new URL(twin!).pathname);
  expect(answer.headers()).toMatchObject({ "access-control-allow-origin": "*" });
  expect(await answer.json()).toMatchObject({
    vigencia: "terminado",
    actos: [{ tipo: "terminacion", motivo: reason, surte_efectos: dayFromToday(0) }],
  });
  const again = await page.request.get(new URL(twin!).pathname, {
    headers: { "If-None-Match": answer.headers().etag! },
  });
  expect(again.status()).toBe(304);

  await page.getByLabel("Ver cómo estaba un día").fill(dayFromToday(-1));
  await page.getByRole("button", { name: "Ver ese día" }).click();
  await expect(page.getByText("Así estaba al terminar el")).toBeVisible();
  await expect(page.getByRole("list", { name: "Situación" })).toContainText("Vigente");
  await expect(page.getByRole("link", { name: "terminación.pdf" })).toHaveCount(0);
  await expectGood(page);
  await page.getByRole("link", { name: "Ver cómo está hoy" }).click();
  await expect(page).toHaveURL(address);
  for (const day of ["2026-02-30", dayFromToday(2), "1950-01-01"]) {
    await page.goto(`${address}?al=${day}`);
    await expect(page.getByText("No se puede mostrar ese día")).toBeVisible();
    await expect(page.getByRole("list", { name: "Situación" })).toContainText("Terminado");
  }
  expect(complaints).toEqual([]);
});

test("an analyst of the DGCP reads the acts and records none; an office does not know of them", async ({
  browser,
}) => {
  const analyst = await signIn(browser, "analista@dgcp.example");
  await analyst.goto("/acuerdos?q=jalisco");
  await analyst.getByRole("table").getByRole("link").first().click();
  await expect(analyst.getByRole("heading", { name: "Línea de vida" })).toBeVisible();
  await expect(analyst.getByRole("heading", { name: "Inscribir un acto" })).toHaveCount(0);
  const form = `${analyst.url()}/actos/terminacion`;
  expect((await analyst.goto(form))?.status()).toBe(404);
  const office = await signIn(browser, "titular@jalisco.example");
  expect((await office.goto("/acuerdos"))?.status()).toBe(404);
  await expect(
    office.getByRole("navigation").getByRole("link", { name: "Acuerdos", exact: true }),
  ).toHaveCount(0);
});

test("whoever heads the DGCP withdraws an agreement: its page says so and the list forgets it", async ({
  page,
  browser,
}) => {
  await page.goto("/registro?orden=antiguos");
  const first = page.getByRole("article").first();
  const title = await first.getByRole("heading").innerText();
  await first.getByRole("link").click();
  await expect(page).toHaveURL(/\/registro\/RAI-/);
  const number = page.url().split("/").at(-1)!;
  const head = await signIn(browser, "titular@dgcp.example");
  await head.goto(`/acuerdos/${number}/actos/retiro`);
  await head.getByLabel("Qué pasó y por qué").fill("Se inscribió dos veces por error.");
  await head.getByRole("button", { name: "Ver qué cambiará en público" }).click();
  await head.getByRole("button", { name: "Inscribir el acto" }).click();
  await expect(head.getByText("El acto quedó inscrito.")).toBeVisible();

  await page.reload();
  await expect(page.getByText("Retirado de la lista pública el")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Se inscribió dos veces por error.");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expectGood(page);
  await page.goto(`/registro?q=${number}`);
  await expect(page.getByRole("article").filter({ hasText: number })).toHaveCount(0);
  await head.goto(`/acuerdos/${number}`);
  await expect(head.getByRole("link", { name: "Restitución a la lista pública" })).toBeVisible();
});
