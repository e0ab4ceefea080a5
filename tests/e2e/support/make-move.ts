import { expect, type Page } from "@playwright/test";
import { type MoveKey, moveRule } from "#lib/workflow/moves.ts";

/** Makes a move as a person does: from the case, by its button, through its form, until the case says that it is done. */
export async function makeMove(
  page: Page,
  caseId: string,
  move: MoveKey,
  fill?: (page: Page) => Promise<void>,
): Promise<void> {
  const { label, past } = moveRule(move);
  await page.goto(`/expedientes/${caseId}`);
  await page.getByRole("link", { name: label, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(label);
  await fill?.(page);
  await page.getByRole("button", { name: label, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`hecho=${move}`));
  await expect(page.getByText(`${past}.`)).toBeVisible();
}
