import { CorrectionList } from "#components/bulletin/correction-list.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { WrittenText } from "#components/written-text/written-text.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { PolicyNoticeView } from "#lib/policy-notices/policy-notice-view.ts";
import { POLICY_NOTICE_KINDS } from "#lib/policy-notices/policy-notice-words.ts";

/** What a notice says, with the notes that correct it. */
export function NoticeFacts({ notice }: { notice: PolicyNoticeView }) {
  const { kind, body, areas, countries, happenedOn, sourceUrl, corrections } = notice;
  return (
    <div className="space-y-6">
      <CorrectionList corrections={corrections} />
      <WrittenText text={body} level={3} />
      <DefinitionList
        items={[
          { term: "Asunto", value: POLICY_NOTICE_KINDS[kind].label },
          { term: "Fecha", value: <time dateTime={happenedOn}>{formatDate(happenedOn)}</time> },
          { term: "Países", value: countries.map(({ name }) => name).join(", ") || "Ninguno en particular" },
          { term: "Temas", value: areas.map(({ name }) => name).join(", ") || "Ninguno en particular" },
          ...(sourceUrl
            ? [
                {
                  term: "Fuente",
                  value: (
                    <a href={sourceUrl} className="link wrap-anywhere" rel="noopener nofollow">
                      {sourceUrl}
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}
