"use server";

import { redirect } from "next/navigation";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { actsDesk } from "#lib/registry/acts/acts-desk.ts";
import { agreementHref } from "./agreements-address.ts";

/** Leads to the agreement of a number, or back with word that there is none. */
export async function openByNumberAction(form: FormData): Promise<void> {
  await requirePermission("acts.read");
  const typed = form.get("numero");
  const subject = typeof typed === "string" && typed.trim() ? await actsDesk.find(typed.trim()) : null;
  redirect(subject ? agreementHref(subject.number) : "/acuerdos?sin=numero");
}
