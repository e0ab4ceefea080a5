import { ACCESS_ACTIONS, ACCOUNT_ACTIONS } from "#lib/accounts/account-actions.ts";
import { CALENDAR_ACTIONS } from "#lib/calendar/changes/calendar-actions.ts";
import { OFFICE_ACTIONS } from "#lib/offices/office-actions.ts";
import { MOVES } from "#lib/workflow/moves.ts";

const WORDS: Readonly<Record<string, string>> = {
  ...ACCESS_ACTIONS,
  ...ACCOUNT_ACTIONS,
  ...OFFICE_ACTIONS,
  ...CALENDAR_ACTIONS,
  ...Object.fromEntries(Object.entries(MOVES).map(([key, { past }]) => [key, past])),
};

/** Every action that has words, by them, for a filter. */
export const actionOptions = Object.entries(WORDS)
  .map(([value, label]) => ({ value, label }))
  .sort((a, b) => a.label.localeCompare(b.label, "es"));

/** What a row of the trail says happened, in words; its own key when nobody gave it any. */
export const actionWords = (action: string): string => WORDS[action] ?? action;
