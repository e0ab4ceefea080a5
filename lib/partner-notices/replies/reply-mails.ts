import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import { CONFIRM_DAYS, RETENTION_DAYS } from "./limits.ts";

/** What every mail about an answer says of its notice. */
export interface NoticeFacts {
  title: string;
  office: string;
  /** Whole address. */
  page: string;
}

const about = ({ title, office, page }: NoticeFacts): string =>
  [title, `Lo publica: ${office}`, page].map((one) => `  ${one}`).join("\n");

/** Asks to confirm. Not a word of what was typed: it goes to an address that anybody may have typed. */
export const confirmMail = (notice: NoticeFacts, links: { confirm: string; withdraw: string }) => ({
  subject: `Confirme su respuesta · ${PORTAL_NAME}`,
  text: `Alguien, quizá usted, respondió con esta dirección de correo a un aviso de un gobierno local de México que busca contraparte:

${about(notice)}

Para que la respuesta le llegue, abra este enlace y presione el botón:

${links.confirm}

Sirve una sola vez, durante ${CONFIRM_DAYS} días. Hasta entonces no la ha leído nadie.

Para retirarla, hoy o cuando quiera, guarde este otro: borra su nombre, su correo y lo que escribió.

${links.withdraw}

Si no fue usted, no haga nada: sin confirmar, todo se borra. Lo de quien confirma se borra ${RETENTION_DAYS} días después de que el aviso
termina.

---

Someone, perhaps you, used this address to answer a notice by a local government in Mexico. Open the first link and press the
button to send the answer; open the second one to take it back at any time. If it was not you, ignore this message.
`,
});

/** To somebody who answered already: whoever typed the address again is not told. */
export const alreadyMail = (notice: NoticeFacts) => ({
  subject: `Ya respondió a este aviso · ${PORTAL_NAME}`,
  text: `Alguien, quizá usted, quiso responder otra vez con esta dirección de correo a:

${about(notice)}

La primera respuesta ya la tiene la oficina, que escribirá a esta dirección. Para retirarla use el enlace del primer mensaje.
`,
});
