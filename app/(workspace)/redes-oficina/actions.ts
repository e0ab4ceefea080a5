"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { networkDesk } from "#lib/networks/network-desk.ts";
import { membershipHref } from "./network-hrefs.ts";

/** Registers a membership, or saves the one that the form names. */
export async function saveMembershipAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, revision, networkId, ...input } = readFields(form, [
    ...(["id", "revision", "networkId", "since", "fee", "currency"] as const),
    ...(["sharesFee", "renewsOn", "responsible"] as const),
  ]);
  return submitForm({ networkId, ...input }, async () => {
    const actor = await getActingActor();
    if (id === "")
      redirect(membershipHref(await networkDesk.create(actor, { networkId, input }), "registrada"));
    await networkDesk.save(actor, { id, revision: Number(revision), input });
    redirect(membershipHref(id, "guardada"));
  });
}

export async function renewMembershipAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, ...input } = readFields(form, ["id", "renewsOn", "fee", "currency"]);
  return submitForm(input, async () => {
    await networkDesk.renew(await getActingActor(), { id, input });
    redirect(membershipHref(id, "renovada"));
  });
}

export async function moveMembershipAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, ...input } = readFields(form, ["id", "state", "reason"]);
  return submitForm(input, async () => {
    await networkDesk.move(await getActingActor(), { id, input });
    redirect(membershipHref(id, "movida"));
  });
}

export async function addBenefitAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, ...input } = readFields(form, ["id", "on", "what"]);
  return submitForm(input, async () => {
    await networkDesk.addBenefit(await getActingActor(), { id, input });
    redirect(membershipHref(id, "beneficio"));
  });
}

export async function removeBenefitAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, benefitId } = readFields(form, ["id", "benefitId"]);
  return submitForm({}, async () => {
    await networkDesk.removeBenefit(await getActingActor(), { id, benefitId });
    redirect(membershipHref(id, "beneficio"));
  });
}
