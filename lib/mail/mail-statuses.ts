import type { MailStatus } from "#lib/generated/prisma/enums.ts";

/** The states of a mail, as the administrator reads them, in the order in which they matter. */
export const MAIL_STATUSES = {
  FAILED: { label: "No entregados", one: "No entregado", needsDecision: true },
  UNCERTAIN: { label: "En duda", one: "En duda", needsDecision: true },
  QUEUED: { label: "En espera", one: "En espera", needsDecision: false },
  SENDING: { label: "Enviándose", one: "Enviándose", needsDecision: false },
  SENT: { label: "Enviados", one: "Enviado", needsDecision: false },
} as const satisfies Record<MailStatus, { label: string; one: string; needsDecision: boolean }>;

/** Those that nothing but a person moves on. */
export const DECIDED_BY_HAND: MailStatus[] = ["FAILED", "UNCERTAIN"];
