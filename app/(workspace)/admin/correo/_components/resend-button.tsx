import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { MailRow } from "#lib/mail/list-mails.ts";
import { MAIL_STATUSES } from "#lib/mail/mail-statuses.ts";
import { resendMailAction } from "../actions.ts";

/** Sends the mail again; says so when its text is no longer kept. */
export function ResendButton({ mail, page }: { mail: MailRow; page: number }) {
  if (!mail.sendable) return <span className="text-tinta-suave">Su texto ya se borró</span>;
  return (
    <form action={resendMailAction}>
      <input type="hidden" name="id" value={mail.id} />
      <input type="hidden" name="estado" value={MAIL_STATUSES[mail.status].slug} />
      <input type="hidden" name="pagina" value={page} />
      <SubmitButton variant="secondary" size="small" className="whitespace-nowrap">
        Enviar de nuevo<span className="sr-only"> a {mail.to}</span>
      </SubmitButton>
    </form>
  );
}
