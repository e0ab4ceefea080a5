import { formatDateTime } from "#lib/kernel/format-date.ts";
import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";

/** Subject and text of the mail with the link to choose another password. */
export const passwordResetMail = ({ link, expiresAt }: { link: string; expiresAt: Date }) => ({
  subject: `Elegir otra contraseña del ${PORTAL_NAME}`,
  text: `Alguien, quizá usted, pidió elegir otra contraseña para esta cuenta del ${PORTAL_NAME}.

Para elegirla, abra este enlace:

${link}

Sirve una sola vez y vence el ${formatDateTime(expiresAt)}.
Si no lo pidió, no haga nada: su contraseña sigue siendo la misma.
`,
});
