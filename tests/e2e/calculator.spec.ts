import { expect } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { test } from "./support/portal-test.ts";

const QUESTION = "desde=2026-03-02&dias=10&calendario=lft";
const WITH_SUSPENSION = `${QUESTION}&tarde=si&suspension_desde=2026-03-05&suspension_hasta=2026-03-11`;
const dueDate = "#vencimiento";

for (const address of [`/calculadora?${WITH_SUSPENSION}`, "/calculadora?desde=2026-02-30&dias=900"]) {
  test(`${address} can be read by everyone`, async ({ page }) => {
    // Chromium warns that a date that does not exist cannot be put in a date field: that is what is asked here.
    const complaints = watchConsole(page);
    await page.goto(address);
    await inspect(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectAccessible(page);
    expect(complaints.filter((text) => !text.includes("yyyy-MM-dd"))).toEqual([]);
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("answers for a filing made now, and then for what is asked, with an address to share", async ({
    page,
  }) => {
    await page.goto("/calculadora");
    await expect(page.locator(dueDate)).toContainText("Si se presenta ahora");
    await page.getByLabel("Fecha de presentación").fill("2026-12-18");
    await page.getByRole("radio", { name: "A más tardar" }).check();
    await page.getByLabel("Días hábiles del plazo").fill("10");
    await page.getByRole("radio", { name: "LFT, artículo 74" }).check();
    await page.getByRole("button", { name: "Calcular" }).click();
    await expect(page.locator(dueDate)).toContainText("martes 5 de enero de 2027");
    await expect(page.getByRole("main")).toContainText(
      "viernes 25 de diciembre de 2026: Navidad (LFT art. 74, fr. VIII)",
    );
    const shared = page.url();
    await page.goto("/");
    await page.goto(shared);
    await expect(page.locator(dueDate)).toContainText("martes 5 de enero de 2027");
  });

  test("opens the count day by day", async ({ page }) => {
    await page.goto(`/calculadora?${QUESTION}`);
    await page.getByText("Ver el cómputo día por día").click();
    const holiday = page.getByRole("row", { name: /^lunes 16 de marzo de 2026 No cuenta/ });
    await expect(holiday).toContainText("LFT art. 74, fr. III");
  });
});

test("what is wrong is said on top and beside the field, and what was typed stays", async ({ page }) => {
  await page.goto("/calculadora?desde=2026-03-02&dias=900&calendario=lfpa");
  await expect(page.getByRole("alert").filter({ hasText: "Revise lo siguiente" })).toBeFocused();
  await page.getByRole("link", { name: /Días hábiles del plazo/ }).click();
  await expect(page.getByLabel("Días hábiles del plazo")).toBeFocused();
  await expect(page.getByLabel("Días hábiles del plazo")).toHaveValue("900");
  await expect(page.getByLabel("Fecha de presentación")).toHaveValue("2026-03-02");
  await expect(page.getByRole("radio", { name: "LFPA, artículo 28" })).toBeChecked();
});

test("the same answer is open data, to any site", async ({ request }) => {
  const response = await request.get(`/api/calculadora?${QUESTION}`);
  expect(response.headers()["access-control-allow-origin"]).toBe("*");
  const answer = await response.json();
  expect(Object.keys(answer)).toEqual(["desde", "dias", "calendario", "vence", "provisional", "tira"]);
  expect(answer).toMatchObject({ desde: "2026-03-02", dias: 10, calendario: "lft", vence: "2026-03-17" });
  const refused = await request.get("/api/calculadora?desde=2026-02-30&dias=10");
  expect(refused.status()).toBe(400);
  expect((await refused.json()).error).toContain("«desde»");
});

test("the due date can be kept in one's own calendar", async ({ request }) => {
  const response = await request.get(`/api/calculadora/ics?${QUESTION}`);
  expect(response.headers()["content-type"]).toContain("text/calendar");
  expect(await response.text()).toContain("DTSTART;VALUE=DATE:20260317");
  const stopped = await request.get(`/api/calculadora/ics?${QUESTION}&suspension_desde=2026-03-05`);
  expect(stopped.status()).toBe(400);
});
