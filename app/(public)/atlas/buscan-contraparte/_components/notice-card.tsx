import { NoticeTag } from "#components/partner-notices/notice-tag.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import { sayKinds, sayOfficePlace, sayWhere } from "#lib/partner-notices/describe-notice.ts";
import type { NoticeView } from "#lib/partner-notices/notice-view.ts";
import { noticePath } from "#lib/partner-notices/public/notice-paths.ts";

/** A notice in the list: who looks, for what, with whom and until when. */
export function NoticeCard({ notice }: { notice: NoticeView }) {
  const { code, title, seeks, office, areas, phase, validUntil } = notice;
  return (
    <li className="flex flex-col gap-3 rounded-panel border border-linea bg-white p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h2 className="min-w-0 flex-1 basis-52 text-lg">
          <TextLink href={noticePath(code!)}>{title}</TextLink>
        </h2>
        <NoticeTag phase={phase} />
      </div>
      <p className="text-sm font-semibold text-tinta-suave">{sayOfficePlace(office)}</p>
      <p className="line-clamp-3 text-sm wrap-anywhere">{seeks}</p>
      <div className="mt-auto space-y-1 text-sm text-tinta-suave">
        <p>{areas.map(({ name }) => name).join(", ")}</p>
        <p>
          {sayKinds(notice)} · {sayWhere(notice)}
        </p>
        {phase === "OPEN" ? (
          <p className="font-semibold text-tinta">
            Hasta el <time dateTime={validUntil}>{formatDate(validUntil)}</time>
          </p>
        ) : null}
      </div>
    </li>
  );
}
