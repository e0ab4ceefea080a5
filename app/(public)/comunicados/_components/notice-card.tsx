import { TextLink } from "#components/ui/text-link.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { PolicyNoticeView } from "#lib/policy-notices/policy-notice-view.ts";
import { POLICY_NOTICE_KINDS } from "#lib/policy-notices/policy-notice-words.ts";
import { noticeAddress } from "#lib/policy-notices/public/notices-query.ts";
import { toSummary } from "#lib/written-text/write-text.ts";

/** A notice in the list: what it is about, where and when. */
export function NoticeCard({ notice }: { notice: PolicyNoticeView }) {
  const { code, title, body, kind, areas, countries, happenedOn } = notice;
  const tags = [...countries, ...areas].map(({ name }) => name);
  return (
    <li className="flex flex-col gap-3 rounded-panel border border-linea bg-white p-5">
      <p className="text-sm font-semibold text-tinta-suave">
        {POLICY_NOTICE_KINDS[kind].label} · <time dateTime={happenedOn}>{formatDate(happenedOn)}</time>
      </p>
      <h2 className="text-lg">
        <TextLink href={noticeAddress(code!)}>{title}</TextLink>
      </h2>
      <p className="text-sm">{toSummary(body, 220)}</p>
      {tags.length > 0 ? <p className="mt-auto text-sm text-tinta-suave">{tags.join(" · ")}</p> : null}
    </li>
  );
}
