"use server";

import { addRule } from "#lib/calendar/changes/add-rule.ts";
import { declareDays } from "#lib/calendar/changes/declare-days.ts";
import { endRule } from "#lib/calendar/changes/end-rule.ts";
import { publishYear } from "#lib/calendar/changes/publish-year.ts";
import { revokeDay } from "#lib/calendar/changes/revoke-day.ts";
import { setAuthority } from "#lib/calendar/changes/set-authority.ts";
import { rulesHref, yearHref } from "./calendar-address.ts";
import type { ChangeState } from "./change-state.ts";
import { reviewChange } from "./review-change.ts";

export async function declareDaysAction(_before: ChangeState, form: FormData): Promise<ChangeState> {
  return reviewChange(form, {
    fields: ["kind", "from", "until", "reason", "reference"],
    build: declareDays,
    done: ({ from }) => yearHref({ year: from.slice(0, 4), done: "declarado" }),
  });
}

export async function revokeDayAction(_before: ChangeState, form: FormData): Promise<ChangeState> {
  return reviewChange(form, {
    fields: ["id", "reason", "year"],
    build: revokeDay,
    done: ({ year }) => yearHref({ year, done: "revocado" }),
  });
}

export async function publishYearAction(_before: ChangeState, form: FormData): Promise<ChangeState> {
  return reviewChange(form, {
    fields: ["year", "reference", "publishedOn"],
    build: publishYear,
    done: ({ year }) => yearHref({ year, done: "publicado" }),
  });
}

export async function addRuleAction(_before: ChangeState, form: FormData): Promise<ChangeState> {
  return reviewChange(form, {
    fields: [
      ...(["ruleSet", "kind", "name", "legalSource", "validFrom", "month"] as const),
      ...(["day", "weekday", "nth", "everyYears", "fromYear"] as const),
    ],
    build: addRule,
    done: () => rulesHref("agregada"),
  });
}

export async function endRuleAction(_before: ChangeState, form: FormData): Promise<ChangeState> {
  return reviewChange(form, {
    fields: ["id", "validUntil", "reason"],
    build: endRule,
    done: () => rulesHref("terminada"),
  });
}

export async function setAuthorityAction(_before: ChangeState, form: FormData): Promise<ChangeState> {
  return reviewChange(form, {
    fields: ["laws", "cutoffHour", "validFrom", "reason"],
    build: setAuthority,
    done: () => rulesHref("autoridad"),
  });
}
