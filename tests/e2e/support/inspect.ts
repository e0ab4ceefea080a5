import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { expectFitsNarrowScreen } from "./narrow-screen.ts";

/** What is asked of every screen: axe finds nothing in it, and a phone shows it without scrolling sideways. */
export async function inspect(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectFitsNarrowScreen(page);
}
