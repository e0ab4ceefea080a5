import { expect, type Page } from "@playwright/test";
import { inTwoMonths } from "./support/file-request.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";
import { expectKept, pageOf, startRequest } from "./support/start-request.ts";

const today = () => Temporal.Now.plainDateISO("America/Mexico_City");
const date = (page: Page) => page.getByLabel("Fecha prevista de firma");
const place = (page: Page) => page.getByLabel("Lugar previsto de firma");
const goOn = (page: Page) => page.getByRole("button", { name: "Guardar y continuar" });
const summary = (page: Page) => page.getByRole("alert").filter({ hasText: "Revise lo siguiente" });

async function openSignature(page: Page) {
  const id = await startRequest(page, `Fechas ${Date.now()}`);
  await page.goto(pageOf(id, "firma"));
}

/** Types 31 over the day of a date in February, which is the first or the second of its parts by the machine's language. */
async function typeDay31(page: Page, february: string) {
  for (const steps of [0, 1]) {
    await date(page).fill(february);
    await date(page).blur();
    await date(page).focus();
    for (let step = 0; step < steps; step++) await page.keyboard.press("ArrowRight");
    await page.keyboard.type("31");
    if (await date(page).evaluate((input: HTMLInputElement) => input.validity.badInput)) return;
  }
  throw new Error("The date field took 31 February");
}

test("a signature in the past is refused beside the date and on top, and the rest is kept", async ({
  browser,
}) => {
  const page = await signIn(browser, "titular@jalisco.example");
  await openSignature(page);
  const yesterday = today().subtract({ days: 1 }).toString();
  await date(page).fill(yesterday);
  await place(page).fill("Guadalajara, Jalisco");
  await expect(date(page)).toHaveAccessibleDescription(/Esa fecha ya pasó/);
  await goOn(page).click();
  await expect(summary(page)).toBeFocused();
  await summary(page)
    .getByRole("link", { name: /Esa fecha ya pasó/ })
    .click();
  await expect(date(page)).toBeFocused();
  await expect(date(page)).toHaveValue(yesterday);
  await expect(place(page)).toHaveValue("Guadalajara, Jalisco");
  await expectKept(page, "Guadalajara, Jalisco");
  await date(page).fill(inTwoMonths());
  await goOn(page).click();
  await expect(page).toHaveURL(/documentos/);
});

test("a button pressed from a field that is wrong does not move away from under the press", async ({
  browser,
}) => {
  const page = await signIn(browser, "titular@jalisco.example");
  await openSignature(page);
  await date(page).fill(today().subtract({ days: 1 }).toString());
  await goOn(page).hover();
  await page.mouse.down();
  await expect(date(page)).not.toBeFocused();
  // Whatever leaving the field brings with it has been drawn by the second frame.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await page.mouse.up();
  await expect(summary(page)).toBeFocused();
});

test("a button about to be pressed stays under the pointer when a sentence appears by itself", async ({
  browser,
}) => {
  const page = await signIn(browser, "titular@jalisco.example");
  await openSignature(page);
  // Field and button are seen at once: typing scrolls nothing.
  await page.setViewportSize({ width: 1280, height: 1200 });
  await goOn(page).hover();
  await date(page).fill(today().subtract({ days: 1 }).toString());
  await expect(date(page)).toHaveAccessibleDescription(/Esa fecha ya pasó/);
  await expect(date(page)).toBeFocused();
  await page.mouse.down();
  await page.mouse.up();
  await expect(summary(page)).toBeFocused();
});

test("a press finds its button even before what pushed it has been drawn", async ({ browser }) => {
  const page = await signIn(browser, "titular@jalisco.example");
  await openSignature(page);
  // Nothing is scrolled yet: otherwise the browser would hold the page by itself.
  await page.setViewportSize({ width: 1280, height: 1200 });
  await goOn(page).hover();
  const underPointer = await goOn(page).evaluate(async (button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    const sentence = document.createElement("p");
    sentence.textContent = "Una línea más. ".repeat(200);
    button.closest("main")!.prepend(sentence);
    // No frame is drawn between one task and itself.
    await Promise.resolve();
    return document.elementFromPoint(left + width / 2, top + height / 2)?.textContent;
  });
  expect(underPointer).toBe("Guardar y continuar");
});

test("31 February is told, not taken for a blank, and the date kept before it stays", async ({ browser }) => {
  const page = await signIn(browser, "titular@jalisco.example");
  await openSignature(page);
  const kept = today().with({ month: 2, day: 15 }).add({ years: 1 }).toString();
  await date(page).fill(kept);
  await expectKept(page, kept);
  await typeDay31(page, kept);
  await place(page).fill("Mérida, Yucatán");
  await expect(date(page)).toHaveAccessibleDescription(/Escriba una fecha que exista/);
  await expectKept(page, "Mérida, Yucatán", kept);
  await goOn(page).click();
  await expect(date(page)).toBeFocused();
  await expect(page).toHaveURL(/firma/);
});
