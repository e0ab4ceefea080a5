import type { MailStatus } from "#lib/generated/prisma/enums.ts";
import { MAIL_STATUS_KEYS, MAIL_STATUSES } from "#lib/mail/mail-statuses.ts";

/** What the last press did, by the word it leaves in the address. */
export const MAIL_DONE = {
  reenviado: { tone: "success", sentence: "El correo volvió a la cola y saldrá en unos segundos." },
  "ya-decidido": {
    tone: "warning",
    sentence:
      "Ese correo ya no esperaba una decisión: alguien lo puso antes en la cola, o su texto se borró por antiguo.",
  },
} as const;

export type MailDone = keyof typeof MAIL_DONE;

type MailAddress = { status: MailStatus; page?: number; done?: MailDone };

/** Address of a page of the mails in a state. */
export function mailHref({ status, page = 1, done }: MailAddress): string {
  const query = new URLSearchParams({ estado: MAIL_STATUSES[status].slug });
  if (page > 1) query.set("pagina", String(page));
  if (done) query.set("hecho", done);
  return `/admin/correo?${query}`;
}

/** The state that an address asks for; without one, those that failed. */
export const readMailStatus = (slug: string | undefined): MailStatus =>
  MAIL_STATUS_KEYS.find((status) => MAIL_STATUSES[status].slug === slug) ?? "FAILED";
