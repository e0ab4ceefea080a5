import { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { notify } from "#lib/notifications/notify.ts";
import { peopleOfOffice } from "#lib/notifications/people-of-office.ts";
import { rolesWith } from "#lib/permissions/roles.ts";
import { supportHref } from "./support-query.ts";

interface Said {
  request: { folio: string; subject: string; officeId: string; ownerId: string | null };
  /** Of the act. */
  id: string;
  side: "OFFICE" | "DGCP";
  /** What happened, in a few words. */
  news: string;
  text: string;
}

/** Tells those across the table: the office's people who ask, or who attends the request, or the whole DGCP while nobody does. */
export async function tellOtherSide(tx: Tx, { request, id, side, news, text }: Said): Promise<void> {
  const { folio, subject, officeId, ownerId } = request;
  const dgcp = Prisma.sql`
    SELECT id, email, wants_mail FROM users
    WHERE disabled_at IS NULL AND role::text = ANY(${rolesWith("support.attend")})
      AND (${ownerId}::uuid IS NULL OR id = ${ownerId}::uuid)`;
  await notify(tx, {
    eventKey: `support:${id}`,
    recipients: side === "DGCP" ? peopleOfOffice(officeId, "support.ask") : dgcp,
    title: `${folio}: ${news}`,
    body: text === "" ? subject : text,
    link: supportHref(folio),
  });
}
