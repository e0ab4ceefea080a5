import type { AccessAction, AccountAction } from "#lib/accounts/account-actions.ts";
import type { IndexAction } from "#lib/activity-index/index-actions.ts";
import type { BulletinAction } from "#lib/bulletin/bulletin-actions.ts";
import type { CalendarAction } from "#lib/calendar/changes/calendar-actions.ts";
import type { CallAction } from "#lib/calls/call-actions.ts";
import type { REQUEST_ACTIONS, REQUEST_ATTEMPTS } from "#lib/cases/request/request-actions.ts";
import type { CatalogueAction } from "#lib/catalogues/catalogue-actions.ts";
import type { EventAction } from "#lib/events/event-actions.ts";
import type { PackAction } from "#lib/hand-over/pack-actions.ts";
import type { MAIL_ACTIONS } from "#lib/mail/mail-actions.ts";
import type { MissionAction } from "#lib/missions/mission-actions.ts";
import type { PanoramaAction } from "#lib/panorama/panorama-actions.ts";
import type { ImportAction } from "#lib/registry-import/running/import-actions.ts";
import type { OfficeAction } from "#lib/offices/office-actions.ts";
import type { NetworkAction } from "#lib/networks/network-actions.ts";
import type { NoticeAction } from "#lib/partner-notices/notice-actions.ts";
import type { PolicyNoticeAction } from "#lib/policy-notices/policy-notice-actions.ts";
import type { PracticeAction } from "#lib/practices/practice-actions.ts";
import type { ConsultationAction } from "#lib/plans/consultation/consultation-actions.ts";
import type { PlanAction } from "#lib/plans/adopting/plan-actions.ts";
import type { ProjectAction } from "#lib/projects/project-actions.ts";
import type { ActAction } from "#lib/registry/acts/act-actions.ts";
import type { TieAction } from "#lib/ties/tie-actions.ts";
import type { MoveKey } from "#lib/workflow/moves.ts";

/** Everything the trail may say was done, or tried: what is not here cannot be written, and what is has its words. */
export type TrailAction =
  | AccessAction
  | AccountAction
  | OfficeAction
  | CalendarAction
  | CatalogueAction
  | ActAction
  | ImportAction
  | IndexAction
  | PracticeAction
  | MissionAction
  | TieAction
  | CallAction
  | ProjectAction
  | NoticeAction
  | NetworkAction
  | PlanAction
  | ConsultationAction
  | PackAction
  | EventAction
  | BulletinAction
  | PolicyNoticeAction
  | PanoramaAction
  | keyof typeof MAIL_ACTIONS
  | keyof typeof REQUEST_ACTIONS
  | keyof typeof REQUEST_ATTEMPTS
  | MoveKey
  | `move:${MoveKey}`;
