import { ProgressStateTag } from "#components/plans/progress-state-tag.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { WrittenLine } from "#lib/plans/progress/read-quarter.ts";
import { lineHref } from "../../../plan-address.ts";

type LineListProps = { lines: readonly WrittenLine[]; current: WrittenLine; period: string };

/** Every line of a quarter with how it goes; the one on the page is marked. */
export function LineList({ lines, current, period }: LineListProps) {
  return (
    <Panel title="Renglones">
      <ol className="divide-y divide-linea text-sm">
        {lines.map(({ subject, item }) => (
          <li
            key={subject.id}
            className={`flex flex-wrap items-start justify-between gap-x-3 gap-y-1 py-2.5 ${subject.objectiveId ? "pl-4" : ""}`}
          >
            <TextLink
              href={lineHref(period, subject.id)}
              aria-current={subject.id === current.subject.id ? "true" : undefined}
              className="min-w-0 flex-1 basis-40 aria-[current]:font-semibold aria-[current]:no-underline"
            >
              {subject.name}
            </TextLink>
            <ProgressStateTag state={item?.values.state ?? ""} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}
