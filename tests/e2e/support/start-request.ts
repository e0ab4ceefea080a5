import { expect, type Page } from "@playwright/test";
import { caseIdOf } from "./file-request.ts";

/** Begins a request with its title and leaves it on its first page. */
export async function startRequest(page: Page, title: string): Promise<string> {
  await page.goto("/expedientes/nuevo");
  await page.getByLabel("Título del acuerdo").fill(title);
  await page.getByRole("button", { name: "Empezar la solicitud" }).click();
  await expect(page).toHaveURL(/solicitud\/acuerdo/);
  return caseIdOf(page);
}

/** The address of a page of a request. */
export const pageOf = (caseId: string, page: string): string => `/expedientes/${caseId}/solicitud/${page}`;

/** What the page says about keeping what is typed. */
export const saveStatus = (page: Page) =>
  page
    .getByRole("main")
    .getByRole("status")
    .filter({ hasText: /Guard|sesión terminó|conexión/ });

/** Waits until the portal has these words in its page, whatever this page says. */
export async function expectKept(page: Page, ...words: string[]): Promise<void> {
  for (const text of words) {
    await expect
      .poll(async () => (await page.request.get(page.url())).text(), { message: `«${text}» was not kept` })
      .toContain(text);
  }
}
