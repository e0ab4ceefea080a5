import { type Browser, expect, type Page } from "@playwright/test";
import { DEMO_PASSWORD } from "#lib/demo/accounts.ts";

/** Opens a browser of their own for somebody of the demonstration, signed in through the door. */
export async function signIn(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto("/acceso");
  await page.getByLabel("Correo institucional").fill(email);
  await page.getByLabel("Contraseña", { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Entrar" }).click();
  await expect(page).not.toHaveURL(/\/acceso/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  return page;
}
