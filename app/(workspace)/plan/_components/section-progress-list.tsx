import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { SectionProgress } from "#lib/plans/rules/progress.ts";
import { SECTIONS } from "../plan-address.ts";

const STATES = {
  empty: { label: "Por empezar", tone: "neutral" },
  begun: { label: "En curso", tone: "warning" },
  done: { label: "Completa", tone: "success" },
} as const satisfies Record<SectionProgress["state"], { label: string; tone: TagTone }>;

/** Each section: what is there and what is missing, in words. */
export function SectionProgressList({ sections }: { sections: readonly SectionProgress[] }) {
  return (
    <ol className="divide-y divide-linea">
      {sections.map(({ key, state, has, missing }) => (
        <li key={key} className="py-4 first:pt-0 last:pb-0">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <h3 className="font-sans text-lg font-semibold">
              <TextLink href={SECTIONS[key].href}>{SECTIONS[key].label}</TextLink>
            </h3>
            <StatusTag tone={STATES[state].tone}>{STATES[state].label}</StatusTag>
          </div>
          <p className="max-w-measure">{has}</p>
          {missing.length > 0 ? (
            <ul className="mt-1 list-disc space-y-0.5 pl-5 text-sm text-tinta-suave">
              {missing.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
