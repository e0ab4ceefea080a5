import type { Role } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { queueMail } from "#lib/mail/queue-mail.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { ROLES } from "#lib/permissions/roles.ts";
import { invitationLink } from "./account-link.ts";
import { issueToken } from "./account-token.ts";
import { invitationMail } from "./mails/invitation-mail.ts";

interface Invited {
  id: string;
  email: string;
  role: Role;
}

/** Queues the mail with a new link, in the caller's transaction; earlier links of the account stop working. */
export async function sendInvitation(
  tx: Tx,
  actor: Actor,
  account: Invited,
  officeName: string,
): Promise<void> {
  const { id, token, expiresAt } = await issueToken(tx, account.id, "INVITATION");
  const facts = { officeName, roleLabel: ROLES[account.role].label, invitedBy: actor.name };
  const mail = invitationMail({ ...facts, link: invitationLink(token), expiresAt });
  await queueMail(tx, { to: account.email, eventKey: `invitation:${id}`, ...mail });
}
