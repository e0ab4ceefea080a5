import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import type { OutgoingLetter } from "#lib/mail/delivery.ts";
import { xmlText } from "#lib/open-data/xml-text.ts";
import { leavePath, managePath, subscriptionToken, whole } from "#lib/subscriptions/subscription-links.ts";

export interface MailingText {
  subject: string;
  text: string;
  html: string;
}

interface Addressee {
  /** Of the mail. */
  id: string;
  to: string;
  /** Null for whoever is only looking at it. */
  subscriberId: string | null;
}

/** A mailing as one of its addressees gets it: with the links that are theirs alone, made when it leaves. */
export function mailingLetter(
  { subject, text, html }: MailingText,
  { id, to, subscriberId }: Addressee,
): OutgoingLetter {
  const token = subscriberId === null ? null : subscriptionToken(subscriberId);
  const why =
    token === null
      ? "Es una prueba: nadie más la recibió."
      : "Lo recibe porque se suscribió y lo confirmó desde este correo.";
  const manage = token === null ? null : whole(managePath(token));
  return {
    ...{ id, to, subject },
    text: [
      text.trimEnd(),
      "",
      why,
      ...(manage ? [`Cambiar los temas o dejar de recibirlo: ${manage}`] : []),
    ].join("\n"),
    html: mailDocument(subject, `${html}\n${mailFooter(why, manage)}`),
    ...(token !== null && { leaveUrl: whole(leavePath(token)) }),
  };
}

const mailFooter = (why: string, manage: string | null): string => {
  const link = manage ? ` <a href="${xmlText(manage)}">Cambiar los temas o dejar de recibirlo</a>.` : "";
  return `<hr>\n<p><small>${xmlText(why)}${link}<br>${xmlText(PORTAL_NAME)}, ${xmlText(whole("/"))}</small></p>`;
};

/** Plain HTML without styles: each mail program shows it as its reader is used to, dark or large. */
export const mailDocument = (subject: string, body: string): string => `<!doctype html>
<html lang="es-MX">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${xmlText(subject)}</title></head>
<body>
<table role="presentation" width="100%" cellpadding="12" cellspacing="0"><tr><td align="center">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="left">
${body}
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
