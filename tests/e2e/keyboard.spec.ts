import { expect, type Locator, type Page } from "@playwright/test";
import { DEMO_PASSWORD } from "#lib/demo/accounts.ts";
import { test } from "./support/portal-test.ts";

/** The keyboard goes forward until it stands on the element, and every stop on the way can be seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < 120; stops++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
    expect(await seeFocus(page), "the focus can be seen").toEqual({ drawn: true, inSight: true });
  }
  throw new Error(`The keyboard does not reach ${target}`);
}

/** WCAG 2.4.7 and 2.4.11: a ring is drawn around what has the focus, and it is within the window. */
const seeFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    // At the end of the page the keyboard leaves it for a moment.
    if (!element || element === document.body) return { drawn: true, inSight: true };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return {
      drawn: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
      inSight: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    };
  });

test("sign in, open the inbox, open a case and make a move, with the keyboard alone", async ({ page }) => {
  await page.goto("/acceso");
  await tabTo(page, page.getByLabel("Correo institucional"));
  await page.keyboard.type("analista@dgcp.example");
  await tabTo(page, page.getByLabel("Contraseña", { exact: true }));
  await page.keyboard.type(DEMO_PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/expedientes/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await page.keyboard.press("Tab");
  await tabTo(page, page.getByRole("searchbox").first());
  await page.keyboard.type("manufactura");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=manufactura/);
  await tabTo(page, page.getByRole("table").getByRole("link", { name: /manufactura/i }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/expedientes\/[0-9a-f-]{36}$/);

  await expect(page.getByRole("heading", { level: 1 })).toContainText("manufactura");
  await tabTo(page, page.getByRole("link", { name: "Tomar el expediente" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/mover\/take_dgcp/);
  await tabTo(page, page.getByRole("button", { name: "Tomar el expediente" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/hecho=take_dgcp/);
  await expect(page.getByRole("main").getByRole("status").first()).toContainText("Tomó el expediente");
});
