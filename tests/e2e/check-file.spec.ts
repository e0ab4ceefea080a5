import { expect, type Page } from "@playwright/test";
import { makePdf } from "#tests/support/files.ts";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { test } from "./support/portal-test.ts";

async function download(page: Page, link: RegExp): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: link }).first().click();
  return (await downloading).path();
}

const pick = (page: Page, file: Parameters<ReturnType<Page["getByLabel"]>["setInputFiles"]>[0]) =>
  page.getByLabel("Elija el archivo").setInputFiles(file);

test("a document and a certificate of the registry are recognised, whatever they are called; others are not", async ({
  page,
}) => {
  const complaints = watchConsole(page);
  await page.goto("/registro");
  await page.getByRole("article").first().getByRole("link").click();
  const number = (
    await page
      .getByText(/^RAI-\d{4}-\d{5}$/)
      .first()
      .innerText()
  ).trim();
  const document = await download(page, /\.pdf$/);
  const certificate = await download(page, /Constancia de inscripción/);

  await page.goto("/verificar");
  const answer = page.getByRole("status").filter({ hasText: "Huella SHA-256" });
  await pick(page, document);
  await expect(answer).toContainText("de un acuerdo inscrito");
  await expect(answer.getByRole("link")).toContainText(number);
  await inspect(page);

  await pick(page, certificate);
  await expect(answer).toContainText("Es la constancia que el portal expide");

  await pick(page, {
    name: `constancia-${number}.pdf`,
    mimeType: "application/pdf",
    buffer: await makePdf(),
  });
  await expect(answer).toContainText("Ese archivo no es ninguno de los inscritos");
  expect(complaints).toEqual([]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("a hash typed by hand is looked up, and one that is not a hash is told", async ({ page }) => {
    await page.goto("/registro");
    await page.getByRole("article").first().getByRole("link").click();
    const hash = await page
      .getByText(/^[0-9a-f]{64}$/)
      .first()
      .innerText();
    await page.goto("/verificar");
    await page.getByLabel("Huella SHA-256").fill(hash.toUpperCase());
    await page.getByRole("button", { name: "Verificar" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Huella SHA-256" })).toContainText(
      "de un acuerdo inscrito",
    );
    await page.getByLabel("Huella SHA-256").fill("no es una huella");
    await page.getByRole("button", { name: "Verificar" }).click();
    await expect(page.getByLabel("Huella SHA-256")).toHaveAccessibleDescription(/64 cifras y letras/);
  });
});
