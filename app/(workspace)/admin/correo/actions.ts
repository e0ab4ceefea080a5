"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { resendMail } from "#lib/mail/resend-mail.ts";
import { type MailDone, mailHref, readMailStatus } from "./mail-address.ts";

const formSchema = z.object({ id: z.uuid(), estado: z.string(), pagina: z.string() });

/** Sends again a mail that failed or is in doubt, and comes back to the list. */
export async function resendMailAction(form: FormData): Promise<void> {
  const actor = await requirePermission("portal.manage");
  const { id, estado, pagina } = formSchema.parse(Object.fromEntries(form));
  let done: MailDone = "reenviado";
  try {
    await resendMail(actor, id);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== "conflict") throw error;
    done = "ya-decidido";
  }
  redirect(mailHref({ status: readMailStatus(estado), page: readPageNumber(pagina), done }));
}
