import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { requireActor } from "#lib/auth/require-actor.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { listNotices } from "#lib/notifications/list-notices.ts";
import { summarizeUnreadNotices } from "#lib/notifications/summarize-unread-notices.ts";
import { MarkAllRead } from "./_components/mark-all-read.tsx";
import { NoticeItem } from "./_components/notice-item.tsx";
import { NOTICES_DONE, noticesHref } from "./notices-address.ts";

type NoticesPageProps = { searchParams: Promise<{ pagina?: string; hecho?: string }> };

export const metadata: Metadata = { title: "Avisos" };

export default async function NoticesPage({ searchParams }: NoticesPageProps) {
  const actor = await requireActor();
  const { pagina, hecho } = await searchParams;
  const [notices, unread] = await Promise.all([
    listNotices(actor, readPageNumber(pagina)),
    summarizeUnreadNotices(actor),
  ]);
  // An address of a page that is no more.
  if (notices.rows.length === 0 && notices.page > 1) redirect(noticesHref({}));
  const done = NOTICES_DONE.find((item) => item.key === hecho);
  return (
    <PageBody>
      {done ? <FlashMessage title={done.sentence} /> : null}
      <PageHeader
        title="Avisos"
        lead={leadOf(unread.count)}
        actions={unread.newest ? <MarkAllRead newest={unread.newest} /> : null}
      />
      {notices.total === 0 ? (
        <EmptyState title="Aquí aparecerá lo que le concierne">
          Cuando un expediente suyo avance, se devuelva o esté por vencer, encontrará aquí qué pasó y de quién
          es el turno. También le llegará por correo, si así lo pide en su cuenta.
        </EmptyState>
      ) : (
        <>
          <ul className="divide-y divide-linea overflow-hidden rounded-panel border border-linea bg-white">
            {notices.rows.map((notice) => (
              <NoticeItem key={notice.id} notice={notice} page={notices.page} />
            ))}
          </ul>
          <Pagination {...notices} href={(page) => noticesHref({ page })} unit="avisos" />
        </>
      )}
    </PageBody>
  );
}

function leadOf(unread: number): string {
  if (unread === 0) return "No tiene avisos sin leer.";
  return unread === 1 ? "Tiene 1 aviso sin leer." : `Tiene ${unread} avisos sin leer.`;
}
