import { ACCESS_ACTIONS, ACCOUNT_ACTIONS } from "#lib/accounts/account-actions.ts";
import { INDEX_ACTIONS } from "#lib/activity-index/index-actions.ts";
import type { TrailAction } from "#lib/audit/trail-action.ts";
import { BULLETIN_ACTIONS } from "#lib/bulletin/bulletin-actions.ts";
import { CALENDAR_ACTIONS } from "#lib/calendar/changes/calendar-actions.ts";
import { CALL_ACTIONS } from "#lib/calls/call-actions.ts";
import { REQUEST_ACTIONS, REQUEST_ATTEMPTS } from "#lib/cases/request/request-actions.ts";
import { CATALOGUE_ACTIONS } from "#lib/catalogues/catalogue-actions.ts";
import { EVENT_ACTIONS } from "#lib/events/event-actions.ts";
import { PACK_ACTIONS } from "#lib/hand-over/pack-actions.ts";
import { MAIL_ACTIONS } from "#lib/mail/mail-actions.ts";
import { MISSION_ACTIONS } from "#lib/missions/mission-actions.ts";
import { NETWORK_ACTIONS } from "#lib/networks/network-actions.ts";
import { OFFICE_ACTIONS } from "#lib/offices/office-actions.ts";
import { NOTICE_ACTIONS } from "#lib/partner-notices/notice-actions.ts";
import { POLICY_NOTICE_ACTIONS } from "#lib/policy-notices/policy-notice-actions.ts";
import { PANORAMA_ACTIONS } from "#lib/panorama/panorama-actions.ts";
import { PRACTICE_ACTIONS } from "#lib/practices/practice-actions.ts";
import { PLAN_ACTIONS } from "#lib/plans/adopting/plan-actions.ts";
import { CONSULTATION_ACTIONS } from "#lib/plans/consultation/consultation-actions.ts";
import { PROJECT_ACTIONS } from "#lib/projects/project-actions.ts";
import { ACT_ACTIONS } from "#lib/registry/acts/act-actions.ts";
import { IMPORT_ACTIONS } from "#lib/registry-import/running/import-actions.ts";
import { TIE_ACTIONS } from "#lib/ties/tie-actions.ts";
import type { MoveRule } from "#lib/workflow/move-rule.ts";
import { type MoveKey, MOVES } from "#lib/workflow/moves.ts";

const moves = Object.entries(MOVES) as [MoveKey, MoveRule][];

/** In the past what was done; as an intention what the trail only knows as refused. */
const WORDS = {
  ...ACCESS_ACTIONS,
  ...ACCOUNT_ACTIONS,
  ...OFFICE_ACTIONS,
  ...CALENDAR_ACTIONS,
  ...CATALOGUE_ACTIONS,
  ...ACT_ACTIONS,
  ...IMPORT_ACTIONS,
  ...INDEX_ACTIONS,
  ...PRACTICE_ACTIONS,
  ...MISSION_ACTIONS,
  ...TIE_ACTIONS,
  ...CALL_ACTIONS,
  ...PROJECT_ACTIONS,
  ...NOTICE_ACTIONS,
  ...NETWORK_ACTIONS,
  ...PANORAMA_ACTIONS,
  ...PLAN_ACTIONS,
  ...CONSULTATION_ACTIONS,
  ...PACK_ACTIONS,
  ...EVENT_ACTIONS,
  ...BULLETIN_ACTIONS,
  ...POLICY_NOTICE_ACTIONS,
  ...MAIL_ACTIONS,
  ...REQUEST_ACTIONS,
  ...REQUEST_ATTEMPTS,
  ...(Object.fromEntries(moves.map(([key, { past }]) => [key, past])) as Record<MoveKey, string>),
  ...(Object.fromEntries(moves.map(([key, { label }]) => [`move:${key}`, label])) as Record<
    `move:${MoveKey}`,
    string
  >),
} as const satisfies Record<TrailAction, string>;

/** Every action, by its words, for a filter. */
export const actionOptions = Object.entries(WORDS)
  .map(([value, label]) => ({ value, label }))
  .sort((a, b) => a.label.localeCompare(b.label, "es"));

/** What a row of the trail says happened, in words. A row older than the program may have an action it no longer knows. */
export const actionWords = (action: string): string =>
  Object.hasOwn(WORDS, action) ? WORDS[action as TrailAction] : action;
