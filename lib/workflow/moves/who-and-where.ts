import type { CaseStatus, Role, Step } from "#lib/generated/prisma/enums.ts";
import type { ClockChange } from "../move-rule.ts";
import type { Requirement } from "../requirements.ts";

export const EDITORS: readonly Role[] = ["office_editor", "office_head"];
export const HEAD: readonly Role[] = ["office_head"];
export const DGCP: readonly Role[] = ["dgcp_officer", "dgcp_head"];
export const CJA: readonly Role[] = ["cja_lawyer", "cja_head"];
export const FILED: readonly CaseStatus[] = ["ACTIVE", "PREVENTED"];
export const ACTIVE: readonly CaseStatus[] = ["ACTIVE"];
export const AT_DGCP: readonly Step[] = [
  "referral",
  "notice_period",
  "opinion",
  "response",
  "signature",
  "registration_request",
  "verification",
  "closing",
];
export const AT_CJA: readonly Step[] = AT_DGCP.filter((step) => step !== "referral");
export const WHOLE: readonly Requirement[] = ["request_pdf", "draft_docx", "annexes_or_none", "whole_data"];

export const PAST_NOTICE: readonly ClockChange[] = [
  { do: "end", term: "NOTICE" },
  { do: "resume", term: "RESPONSE" },
];
