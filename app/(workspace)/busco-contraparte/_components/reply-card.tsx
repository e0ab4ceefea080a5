import { LinkButton } from "#components/ui/link-button.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import { HANDLINGS } from "#lib/partner-notices/notice-words.ts";
import type { ReplyView } from "#lib/partner-notices/replies/read-replies.ts";
import { replyHref } from "../notice-hrefs.ts";
import { ReplyText } from "./reply-text.tsx";

type ReplyCardProps = { noticeId: string; reply: ReplyView };

/** An answer in the list, with what the office did about it. */
export function ReplyCard({ noticeId, reply }: ReplyCardProps) {
  const { id, organisation, handling, note, handledBy, handledAt } = reply;
  const { label, tone } = HANDLINGS[handling];
  return (
    <li className="space-y-4 rounded-panel border border-linea bg-white p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h2 className="min-w-0 flex-1 basis-60 text-lg wrap-anywhere">{organisation}</h2>
        <StatusTag tone={tone}>{label}</StatusTag>
      </div>
      <ReplyText reply={reply} />
      {note ? (
        <p className="max-w-measure border-l-2 border-dorado pl-4 text-sm whitespace-pre-line wrap-anywhere">
          {note}
        </p>
      ) : null}
      {handledAt ? (
        <p className="text-sm text-tinta-suave">
          Lo anotó {handledBy} el {formatDateTime(handledAt)}.
        </p>
      ) : null}
      <LinkButton href={replyHref(noticeId, id)} variant="secondary" size="small">
        Atender<span className="sr-only"> a {organisation}</span>
      </LinkButton>
    </li>
  );
}
