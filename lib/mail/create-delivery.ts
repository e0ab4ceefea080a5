import type { Settings } from "#lib/kernel/env.ts";
import type { Sender } from "./compose-message.ts";
import type { Deliver } from "./delivery.ts";
import { deliverToFolder } from "./deliver-to-folder.ts";
import { deliverBySmtp } from "./deliver-by-smtp.ts";

type MailSettings = Pick<Settings, "mode" | "smtpUrl" | "mailFrom" | "mailDir" | "appUrl">;

/** How mails leave here: by the mail server, or into a folder in a demonstration without one. */
export function createDelivery({ mode, smtpUrl, mailFrom, mailDir, appUrl }: MailSettings): Deliver {
  const sender: Sender = {
    address: mailFrom ?? `avisos@${new URL(appUrl).hostname}`,
    appUrl,
    demo: mode === "demo",
  };
  return smtpUrl ? deliverBySmtp(smtpUrl, sender) : deliverToFolder(mailDir, sender);
}
