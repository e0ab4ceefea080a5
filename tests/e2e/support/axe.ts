import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Next takes the title away for an instant between two pages: it is awaited instead. */
const titleRule = "document-title";

/** The page as it stands has no violation that axe can see; what fails is named with the elements it fails in. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).disableRules(titleRule).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} → ${nodes.map((n) => n.html).join(" | ")}`,
  );
  expect(found, `${page.url()} at ${page.viewportSize()?.width} px`).toEqual([]);
  await expect(page).toHaveTitle(/\S/);
}
