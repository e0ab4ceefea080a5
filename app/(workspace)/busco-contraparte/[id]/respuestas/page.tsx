import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { noticeDesk } from "#lib/partner-notices/notice-desk.ts";
import { RETENTION_DAYS } from "#lib/partner-notices/replies/limits.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { NoticeFrame } from "../../_components/notice-frame.tsx";
import { ReplyCard } from "../../_components/reply-card.tsx";
import { loadNotice } from "../../load-notice.ts";
import { readDone } from "../../notice-hrefs.ts";

type RepliesPageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Respuestas al aviso" };

export default async function RepliesPage({ params, searchParams }: RepliesPageProps) {
  const { actor, notice } = await loadNotice(params);
  if (!hasPermission(actor.role, "partners.edit")) notFound();
  const replies = await noticeDesk.listReplies(actor, notice.id);
  return (
    <NoticeFrame notice={notice} current="replies" done={readDone((await searchParams).hecho)} attends>
      <p className="max-w-measure">
        Están aquí las de quienes confirmaron su correo. Quién escribió y lo que escribió se borran{" "}
        {RETENTION_DAYS} días después de que el aviso termina; queda qué institución respondió.
      </p>
      {replies.length === 0 ? (
        <EmptyState title="Todavía no responde nadie">
          Cuando alguien responda, la oficina recibe un aviso y un correo.
        </EmptyState>
      ) : (
        <ul className="space-y-5">
          {replies.map((reply) => (
            <ReplyCard key={reply.id} noticeId={notice.id} reply={reply} />
          ))}
        </ul>
      )}
    </NoticeFrame>
  );
}
