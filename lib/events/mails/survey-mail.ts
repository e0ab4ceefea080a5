import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import type { EventFacts } from "./registration-mails.ts";

export const surveyMail = (
  event: Pick<EventFacts, "title" | "office">,
  { link, closesAt }: { link: string; closesAt: Date },
) => ({
  subject: `¿Cómo le fue? Unas preguntas sobre un evento · ${PORTAL_NAME}`,
  text: `Usted asistió a:

  ${event.title}
  Convoca: ${event.office}

Quien convoca quiere saber qué le pareció. Son unas cuantas preguntas y ninguna es obligatoria:

${link}

El enlace sirve una sola vez, hasta el ${formatInstantDate(closesAt)}. Las respuestas no llevan su nombre ni su correo, y
nadie puede saber cuáles son las suyas. No le volveremos a escribir por esto.
`,
});
