import { expect, type Page } from "@playwright/test";

/** The address of the one case whose title has these words, through the search of the inbox. */
export async function findCase(page: Page, words: string): Promise<string> {
  await page.goto(`/expedientes?${new URLSearchParams({ vista: "todos", q: words })}`);
  const link = page.getByRole("table").getByRole("link", { name: new RegExp(words, "i") });
  await expect(link).toHaveCount(1);
  return (await link.getAttribute("href"))!;
}
