import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { applyCalendarChange, previewCalendarChange } from "#lib/calendar/changes/apply-change.ts";
import type { CalendarChange } from "#lib/calendar/changes/calendar-change.ts";
import type { MovedDueDate } from "#lib/cases/recompute-open-cases.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { refusedForm } from "#lib/forms/refused-form.ts";
import type { ChangeEffect, ChangeState } from "./change-state.ts";

const EXAMPLES = 10;

interface Review<Name extends string> {
  fields: readonly Name[];
  build: (values: Record<Name, string>) => CalendarChange;
  /** Where to go once it is done. */
  done: (values: Record<Name, string>) => string;
}

/** Shows the effect of a change first; makes it when exactly what was shown is sent again. */
export async function reviewChange<Name extends string>(
  form: FormData,
  { fields, build, done }: Review<Name>,
): Promise<ChangeState> {
  const values = readFields(form, fields);
  const seen = JSON.stringify(values);
  try {
    const actor = await getActingActor();
    const change = build(values);
    if (form.get("seen") !== seen) {
      return { errors: {}, values, effect: effectOf(await previewCalendarChange(actor, change)), seen };
    }
    await applyCalendarChange(actor, change);
  } catch (error) {
    return { ...refusedForm(error, values), effect: null, seen: "" };
  }
  redirect(done(values));
}

function effectOf(cases: readonly MovedDueDate[]): ChangeEffect {
  const moved = cases.filter(({ from, to }) => from !== to);
  return { moved: moved.length, examples: moved.slice(0, EXAMPLES), marked: cases.length - moved.length };
}
