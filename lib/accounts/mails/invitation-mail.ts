import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";

interface InvitationFacts {
  officeName: string;
  roleLabel: string;
  invitedBy: string;
  /** Whole address of the page that accepts it. */
  link: string;
  expiresAt: Date;
}

/** Subject and text of an invitation, in plain text. */
export const invitationMail = ({ officeName, roleLabel, invitedBy, link, expiresAt }: InvitationFacts) => ({
  subject: `Invitación al ${PORTAL_NAME}`,
  text: `${invitedBy} le invita a usar el ${PORTAL_NAME} como parte de:

  ${officeName}
  Función: ${roleLabel}

Para crear su cuenta, abra este enlace:

${link}

Sirve una sola vez y vence el ${formatDateTime(expiresAt)}. Si vence, pida que se lo envíen de nuevo.
Si no esperaba esta invitación, no haga nada.
`,
});
