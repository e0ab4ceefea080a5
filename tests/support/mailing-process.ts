import { getDatabase } from "#lib/kernel/db.ts";
import { createLines } from "#lib/mail/create-delivery.ts";
import { flagInterruptedMails } from "#lib/mail/flag-interrupted-mails.ts";
import { workMailings } from "#lib/mailings/work-mailings.ts";

/**
 * A program that begins as the worker does and sends what there is to send, and no more. It is killed in the middle by who
 * starts it. Argument: the address of the mail server.
 */
const [, , smtpUrl] = process.argv;
const db = getDatabase();
await flagInterruptedMails(db);
const openLine = createLines({
  ...{ mode: "demo", smtpUrl: smtpUrl!, mailFrom: null, mailDir: "" },
  appUrl: "https://portal.ejemplo.mx",
});
await workMailings({ db, openLine, stopping: new AbortController().signal });
await db.$disconnect();
