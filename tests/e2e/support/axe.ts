import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const options = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  // Next takes the title away for an instant between two pages: it is awaited instead.
  rules: { "document-title": { enabled: false } },
  // To say of what is well where it stands takes as long as looking for what is not.
  resultTypes: ["violations"],
} satisfies Parameters<AxeBuilder["options"]>[0];

/** The page as it stands has no violation that axe can see; what fails is named with the elements it fails in. */
export async function expectAccessible(page: Page): Promise<void> {
  // «Legacy» is within the page itself, a third of the time: the other way is for frames of other origins, which none has.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options(options).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} → ${nodes.map((n) => n.html).join(" | ")}`,
  );
  expect(found, `${page.url()} at ${page.viewportSize()?.width} px`).toEqual([]);
  await expect(page).toHaveTitle(/\S/);
}
