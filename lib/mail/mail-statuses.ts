import type { MailStatus } from "#lib/generated/prisma/enums.ts";

interface StatusWords {
  /** Several of them, as a heading. */
  label: string;
  /** In the address of the screen. */
  slug: string;
  /** What it means for the administrator. */
  meaning: string;
}

/** The states of a mail as the administrator reads them, in the order in which they matter. */
export const MAIL_STATUSES = {
  FAILED: {
    label: "No entregados",
    slug: "no-entregados",
    meaning:
      "El servidor de correo los rechazó en definitiva, o no se pudo entregarlos en varios días. Corrija la causa y, si el mensaje aún sirve, envíelo de nuevo.",
  },
  UNCERTAIN: {
    label: "En duda",
    slug: "en-duda",
    meaning:
      "El mensaje se entregó al servidor de correo y la respuesta no llegó: pudo haber salido. No se repiten solos para que nadie reciba dos veces lo mismo. El identificador permite buscarlos en la bitácora del servidor de correo.",
  },
  QUEUED: {
    label: "En espera",
    slug: "en-espera",
    meaning:
      "Saldrán en cuanto el servidor de correo los acepte. Se intenta a los pocos segundos y después cada vez más espaciado, hasta cada media hora.",
  },
  SENDING: {
    label: "Enviándose",
    slug: "enviandose",
    meaning: "La conversación con el servidor de correo está en curso.",
  },
  SENT: {
    label: "Enviados",
    slug: "enviados",
    meaning: "El servidor de correo los aceptó. Su texto ya no se conserva en el portal.",
  },
} as const satisfies Record<MailStatus, StatusWords>;

export const MAIL_STATUS_KEYS = Object.keys(MAIL_STATUSES) as MailStatus[];

/** Those that nothing but a person moves on. */
export const DECIDED_BY_HAND: MailStatus[] = ["FAILED", "UNCERTAIN"];
