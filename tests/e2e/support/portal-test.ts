import { test as base } from "@playwright/test";

/**
 * Playwright's test, that closes what it opened: a browser left open by each test slows those that follow, and the
 * report of one that fails shows the screens of all of them.
 */
export const test = base.extend<{ closeWhatWasOpened: void }>({
  closeWhatWasOpened: [
    async ({ browser }, use) => {
      await use();
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
