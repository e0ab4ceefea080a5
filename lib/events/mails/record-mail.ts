import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";

/** The link to what somebody learned. */
export const recordMail = (link: string, days: number) => ({
  subject: `Su historial de capacitación · ${PORTAL_NAME}`,
  text: `Alguien, quizá usted, pidió el historial de capacitación de esta dirección de correo. Está aquí:

${link}

El enlace vale ${days} días. Quien lo tenga puede ver a qué capacitaciones asistió y descargar sus constancias: no lo comparta.

Si no fue usted, no haga nada.
`,
});
