import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import { CONFIRM_DAYS, UNCONFIRMED_DAYS } from "../limits.ts";

interface ConfirmFacts {
  officeName: string;
  /** Whole addresses. */
  links: { confirm: string; withdraw: string };
}

/**
 * Subject and text of the mail that asks to confirm a comment. Not a word of the comment nor the name of who sent it: it
 * goes to an address that anybody may have typed, and would carry anybody's message.
 */
export const confirmCommentMail = ({ officeName, links }: ConfirmFacts) => ({
  subject: `Confirme su comentario · ${PORTAL_NAME}`,
  text: `Alguien, quizá usted, comentó con esta dirección de correo el plan que consulta:

  ${officeName}

Para leer el comentario y confirmar que es suyo, abra este enlace:

${links.confirm}

Sirve una sola vez, durante ${CONFIRM_DAYS} días. Ya confirmado, la oficina lo revisa antes de publicarlo.

Para retirarlo, hoy o cuando quiera, guarde este otro:

${links.withdraw}

Si no fue usted, no haga nada: sin confirmar, el comentario y esta dirección se borran a los ${UNCONFIRMED_DAYS} días.
`,
});
