"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { invitationHref } from "#lib/panorama/invitations/invitation.ts";
import { panoramaDesk } from "#lib/panorama/panorama-desk.ts";
import { reportHref } from "#lib/panorama/reports/report-access.ts";
import { closedReportPath } from "#lib/panorama/reports/report-paper.ts";

/** Asks another office to go together. */
export async function inviteAction(_before: FormState, form: FormData): Promise<FormState> {
  const { key, mine, theirs, ...input } = readFields(form, ["key", "mine", "theirs", "text"]);
  return submitForm(input, async () => {
    const id = await panoramaDesk.invite(await getActingActor(), { key, mine, theirs, input });
    redirect(`${invitationHref(id)}?hecho=enviada`);
  });
}

/** Accepts or declines what another office proposed. */
export async function answerAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, ...input } = readFields(form, ["id", "accepted", "text"]);
  return submitForm(input, async () => {
    await panoramaDesk.answer(await getActingActor(), { id, input });
    redirect(`${invitationHref(id)}?hecho=contestada`);
  });
}

/** Opens the report of a quarter. */
export async function openReportAction(_before: FormState, form: FormData): Promise<FormState> {
  const { period } = readFields(form, ["period"]);
  return submitForm({}, async () => {
    await panoramaDesk.openReport(await getActingActor(), period);
    redirect(reportHref(period));
  });
}

/** Keeps what the DGCP says in a section. */
export async function saveRemarkAction(_before: FormState, form: FormData): Promise<FormState> {
  const { period, part, ...input } = readFields(form, ["period", "part", "revision", "text"]);
  return submitForm({ text: input.text }, async () => {
    await panoramaDesk.saveRemark(await getActingActor(), { period, part, input });
    redirect(`${reportHref(period)}?hecho=guardado&parte=${part}`);
  });
}

/** Closes an edition of the report. */
export async function closeReportAction(_before: FormState, form: FormData): Promise<FormState> {
  const { period, ...input } = readFields(form, ["period", "corrects"]);
  return submitForm(input, async () => {
    await panoramaDesk.closeReport(await getActingActor(), { period, input });
    redirect(closedReportPath(period));
  });
}
