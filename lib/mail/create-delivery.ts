import type { Settings } from "#lib/kernel/env.ts";
import type { Sender } from "./compose-message.ts";
import type { Deliver, OpenLine } from "./delivery.ts";
import { deliverToFolder } from "./deliver-to-folder.ts";
import { deliverBySmtp, openSmtpLine } from "./deliver-by-smtp.ts";

type MailSettings = Pick<Settings, "mode" | "smtpUrl" | "mailFrom" | "mailDir" | "appUrl">;

const senderOf = ({ mode, mailFrom, appUrl }: MailSettings): Sender => ({
  address: mailFrom ?? `avisos@${new URL(appUrl).hostname}`,
  appUrl,
  demo: mode === "demo",
});

/** How mails leave here: by the mail server, or into a folder in a demonstration without one. */
export function createDelivery(settings: MailSettings): Deliver {
  const { smtpUrl, mailDir } = settings;
  const sender = senderOf(settings);
  return smtpUrl ? deliverBySmtp(smtpUrl, sender) : deliverToFolder(mailDir, sender);
}

/** The same for many at a time. */
export function createLines(settings: MailSettings): OpenLine {
  const { smtpUrl, mailDir } = settings;
  const sender = senderOf(settings);
  if (smtpUrl) return openSmtpLine(smtpUrl, sender);
  return () => ({ deliver: deliverToFolder(mailDir, sender), close: () => undefined });
}
