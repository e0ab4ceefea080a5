import { classNames } from "#components/ui/class-names.ts";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import type { NoticeRow } from "#lib/notifications/list-notices.ts";
import { markNoticeReadAction } from "../actions.ts";

/** One notice: what happened, when, the way to its case, and a button while it has not been read. */
export function NoticeItem({ notice, page }: { notice: NoticeRow; page: number }) {
  const unread = notice.readAt === null;
  return (
    <li
      className={classNames(
        "flex flex-wrap items-start justify-between gap-x-8 gap-y-3 border-l-4 px-5 py-4",
        unread ? "border-l-guinda" : "border-l-transparent",
      )}
    >
      <div className="min-w-0 flex-1 basis-72 space-y-1">
        <h2 className={classNames("font-sans text-base", unread ? "font-semibold" : "font-normal")}>
          {notice.caseId ? (
            <TextLink href={`/expedientes/${notice.caseId}`}>{notice.title}</TextLink>
          ) : (
            notice.title
          )}
        </h2>
        {notice.body ? <p className="max-w-measure">{notice.body}</p> : null}
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-tinta-suave">
          <time dateTime={notice.createdAt.toISOString()}>{formatDateTime(notice.createdAt)}</time>
          {unread ? <StatusTag tone="brand">Sin leer</StatusTag> : null}
        </p>
      </div>
      {unread ? (
        <form action={markNoticeReadAction}>
          <input type="hidden" name="id" value={notice.id} />
          <input type="hidden" name="pagina" value={page} />
          <SubmitButton variant="quiet" size="small" pendingText="Marcando…">
            Marcar como leído<span className="sr-only">: {notice.title}</span>
          </SubmitButton>
        </form>
      ) : null}
    </li>
  );
}
