import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import { CONFIRM_DAYS } from "./limits.ts";

/** Asks to confirm. Not a word of what was typed: it goes to an address that anybody may have typed. */
export const confirmMail = (link: string) => ({
  subject: `Confirme su suscripción · ${PORTAL_NAME}`,
  text: `Alguien, quizá usted, pidió recibir en esta dirección de correo el boletín o los comunicados del portal.

Para confirmarlo, abra este enlace y presione el botón:

${link}

Sirve una sola vez, durante ${CONFIRM_DAYS} días. Si no fue usted, no haga nada: sin confirmar, la dirección se borra.
`,
});

/** To somebody who is subscribed already and was subscribed again: whoever did it is not told. */
export const alreadyMail = (link: string) => ({
  subject: `Ya está en la lista · ${PORTAL_NAME}`,
  text: `Alguien, quizá usted, quiso suscribir otra vez esta dirección de correo, que ya recibe el boletín o los comunicados.

No cambió nada. Para elegir otros temas o dejar de recibirlos:

${link}
`,
});
