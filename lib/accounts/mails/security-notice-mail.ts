import { formatDateTime } from "#lib/kernel/format-date.ts";
import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";

const WHAT = {
  password: "Se cambió la contraseña de su cuenta",
  factorSet: "Se activó el segundo factor de su cuenta",
  factorRemoved: "Se quitó el segundo factor de su cuenta",
} as const;

export type SecurityChange = keyof typeof WHAT;

/** Tells the owner that a door of the account changed: whoever did it without them cannot hide it. */
export const securityNoticeMail = (change: SecurityChange, at: Date) => ({
  subject: `${WHAT[change]} · ${PORTAL_NAME}`,
  text: `${WHAT[change]} del ${PORTAL_NAME} el ${formatDateTime(at)}.

Si fue usted, no hace falta nada más.
Si no, pida una contraseña nueva en la página de acceso y avise a quien administra las cuentas de su organización.
`,
});
