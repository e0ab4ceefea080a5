import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "#lib/demo/accounts.ts";
import { DEMO_OFFICES } from "#lib/demo/offices.ts";
import type { Settings } from "#lib/kernel/env.ts";
import { ROLES } from "#lib/permissions/roles.ts";
import { seconds } from "./stage.ts";

/** Says where the portal is, in how long, and with which accounts a demonstration can be entered. */
export function printWelcome({ mode, appUrl, mailDir, smtpUrl }: Settings, elapsedMs: number): void {
  console.log(`\nEl portal está listo en ${appUrl} (${seconds(elapsedMs)}). Ctrl-C lo detiene.`);
  if (mode !== "demo") return;
  const width = Math.max(...DEMO_ACCOUNTS.map(({ email }) => email.length));
  console.log(`\nCuentas de la demostración; la contraseña de todas es «${DEMO_PASSWORD}»:`);
  for (const { email, role, office } of DEMO_ACCOUNTS) {
    console.log(`  ${email.padEnd(width)}  ${ROLES[role].label}, ${DEMO_OFFICES[office].name}`);
  }
  if (!smtpUrl) console.log(`\nNo sale ningún correo: cada mensaje queda en ${mailDir}`);
}
