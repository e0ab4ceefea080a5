/** What can be done to outgoing mail, as the trail names it and as a person reads it. */
export const MAIL_ACTIONS = {
  "mail:resend": "Volvió a poner un correo en la cola",
} as const satisfies Record<string, string>;
