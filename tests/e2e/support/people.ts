import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
} from "@playwright/test";
import { DEMO_PASSWORD } from "#lib/demo/accounts.ts";

type Session = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** The sessions opened by this worker: whoever passed the door once need not type it all again. */
const sessions = new Map<string, Session>();

/** Opens a browser of their own for somebody of the demonstration, signed in through the door. */
export async function signIn(
  browser: Browser,
  email: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ ...options, storageState: sessions.get(email) });
  const page = await context.newPage();
  await page.goto("/acceso");
  if (new URL(page.url()).pathname === "/acceso") {
    await enter(page, email);
    sessions.set(email, await context.storageState());
  }
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  return page;
}

async function enter(page: Page, email: string): Promise<void> {
  await page.getByLabel("Correo institucional").fill(email);
  await page.getByLabel("Contraseña", { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Entrar" }).click();
  await expect(page).not.toHaveURL(/\/acceso/);
}
