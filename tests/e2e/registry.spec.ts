import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { readPdf } from "#tests/support/read-pdf.ts";
import { test } from "./support/portal-test.ts";

test("an agreement is found however it is written, stands at an address of its own and can be verified", async ({
  page,
}) => {
  await page.goto("/registro");
  const count = page.getByRole("heading", { level: 2, name: /acuerdos? registrados?/ });
  const search = page.getByRole("searchbox");
  const totals: (string | null)[] = [];
  for (const words of ["educación", "educacion", "EDUCACIONES"]) {
    await search.fill(words);
    await page.getByRole("button", { name: "Buscar" }).click();
    await expect(page).toHaveURL((address) => address.searchParams.get("q") === words);
    await expect(search).toHaveValue(words);
    totals.push(await count.textContent());
  }
  expect(new Set(totals).size, totals.join(" | ")).toBe(1);
  expect(totals[0]).toMatch(/^[1-9]/);

  const found = page.getByRole("article").first();
  const title = await found.getByRole("heading").innerText();
  await found.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  const address = await page.getByText(/^https?:\/\/.*\/registro\/RAI-\d{4}-\d{5}$/).innerText();
  expect(page.url()).toBe(address);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", address);

  const documents = page
    .locator("section", { has: page.getByRole("heading", { name: "Documentos" }) })
    .getByRole("listitem");
  const hash = await documents
    .first()
    .getByText(/^[0-9a-f]{64}$/)
    .innerText();
  const downloading = page.waitForEvent("download");
  await documents.first().getByRole("link").click();
  const bytes = await readFile(await (await downloading).path());
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(hash);

  const certificate = page.waitForEvent("download");
  await page.getByRole("link", { name: "Constancia de inscripción (PDF)" }).click();
  const { text } = await readPdf(await readFile(await (await certificate).path()));
  expect(text.replace(/\s/g, "")).toContain(address);
  expect(text).toContain(hash.slice(0, 8));
});

test("a mistyped search is corrected, says so, and is narrowed step by step by what it found", async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(new URL(request.url()).pathname);
  });
  await page.goto("/registro?q=turizmo");
  await expect(page.getByText("Ningún acuerdo dice «turizmo»: se buscó «turismo».")).toBeVisible();
  await expect(page.locator("article mark").first()).toHaveText(/turismo/i);
  const states = page.getByRole("region", { name: "Estado" });
  const first = states.getByRole("link").first();
  const [, name, count] = /^(.+?)\s*([\d,]+)$/s.exec(await first.innerText())!;
  await first.click();
  await expect(page).toHaveURL(/[?&]estado=\d{2}/);
  await expect(
    page.getByRole("heading", { level: 2 }).filter({ hasText: "con estos filtros" }),
  ).toContainText(count!);
  await expect(page.getByRole("link", { name: `Quitar Estado: ${name!.trim()}` })).toBeVisible();
  await page.goBack();
  await page.getByRole("link", { name: "Buscar solo lo que escribí" }).click();
  await expect(page.getByText("Ningún acuerdo coincide con su búsqueda")).toBeVisible();
  // The page for reading brings no program but its own little one.
  expect(new Set(scripts)).toEqual(new Set(["/reading.js"]));
});

test("a number that was never given is not found, in words", async ({ page }) => {
  const response = await page.goto("/registro/RAI-1900-99999");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "No hay un acuerdo publicado con ese número",
  );
});
