import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import { about, type EventFacts } from "./registration-mails.ts";

export const changedMail = (
  event: EventFacts,
  { parts, reason }: { parts: readonly string[]; reason: string },
) => ({
  subject: `Cambió un evento al que se inscribió · ${PORTAL_NAME}`,
  text: `Cambió (${parts.join(", ")}). Ahora es así:

${about(event)}

El motivo, en palabras de quien convoca:

${reason}

${event.page}
`,
});

export const cancelledMail = (event: EventFacts, reason: string) => ({
  subject: `Se canceló un evento al que se inscribió · ${PORTAL_NAME}`,
  text: `Se canceló:

${about(event)}

El motivo, en palabras de quien convoca:

${reason}

${event.page}
`,
});

export const certificateMail = (
  event: Pick<EventFacts, "title" | "office">,
  links: { pass: string; verify: string },
) => ({
  subject: `Su constancia de asistencia · ${PORTAL_NAME}`,
  text: `Ya puede descargar su constancia de asistencia a:

  ${event.title}
  Convoca: ${event.office}

${links.pass}

Quien la reciba puede comprobarla aquí; la dirección va también en su código QR:

${links.verify}
`,
});
