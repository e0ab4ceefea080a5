import { expect, type Page } from "@playwright/test";

/** At 320 px (a phone, or 400 % zoom) the page is read without scrolling sideways: WCAG 1.4.10. */
export async function expectFitsNarrowScreen(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${page.url()} overflows by this many pixels`).toBeLessThanOrEqual(0);
  if (before) await page.setViewportSize(before);
}
