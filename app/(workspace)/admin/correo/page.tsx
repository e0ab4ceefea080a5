import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TabLinks } from "#components/ui/tab-links.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { getMailQueue } from "#lib/mail/get-mail-queue.ts";
import { listMails } from "#lib/mail/list-mails.ts";
import { MAIL_STATUS_KEYS, MAIL_STATUSES } from "#lib/mail/mail-statuses.ts";
import { MailTable } from "./_components/mail-table.tsx";
import { QueueHealth } from "./_components/queue-health.tsx";
import { MAIL_DONE, type MailDone, mailHref, readMailStatus } from "./mail-address.ts";

type MailPageProps = { searchParams: Promise<{ estado?: string; pagina?: string; hecho?: string }> };

export const metadata: Metadata = { title: "Correo" };

export default async function MailPage({ searchParams }: MailPageProps) {
  await requirePermission("portal.manage");
  const { estado, pagina, hecho } = await searchParams;
  const status = readMailStatus(estado);
  const [queue, mails] = await Promise.all([getMailQueue(), listMails(status, readPageNumber(pagina))]);
  const done = hecho && hecho in MAIL_DONE ? (hecho as MailDone) : undefined;
  // The last mail of the last page was just decided, or the address is old.
  if (mails.rows.length === 0 && mails.page > 1) redirect(mailHref({ status, done }));
  return (
    <PageBody>
      {done ? <FlashMessage tone={MAIL_DONE[done].tone} title={MAIL_DONE[done].sentence} /> : null}
      <PageHeader
        title="Correo"
        lead="Cómo van los mensajes que el portal envía, y los que esperan su decisión. Ni el asunto ni el texto se muestran: pueden hablar de un expediente o llevar un enlace de acceso."
      />
      <QueueHealth queue={queue} />
      <TabLinks
        label="Correos por estado"
        items={MAIL_STATUS_KEYS.map((key) => ({
          href: mailHref({ status: key }),
          label: MAIL_STATUSES[key].label,
          count: queue.counts[key],
          current: key === status,
        }))}
      />
      <p className="max-w-measure">{MAIL_STATUSES[status].meaning}</p>
      <MailTable status={status} mails={mails} />
      <Pagination {...mails} href={(page) => mailHref({ status, page })} unit="correos" />
    </PageBody>
  );
}
