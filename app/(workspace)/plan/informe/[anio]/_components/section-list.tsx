import { TextLink } from "#components/ui/text-link.tsx";
import { REPORT_SECTIONS, SECTION_KEYS, type SectionKey } from "#lib/plans/reports/report-sections.ts";
import { sectionHref } from "../../../plan-address.ts";

type SectionListProps = { year: string; current: SectionKey; words: Record<SectionKey, string> };

/** The sections of a report, and which of them the office has written in. */
export function SectionList({ year, current, words }: SectionListProps) {
  return (
    <nav aria-label="Apartados del informe" className="print:hidden">
      <ol className="divide-y divide-linea text-sm">
        {SECTION_KEYS.map((key) => (
          <li key={key} className="py-2">
            <TextLink
              href={sectionHref(year, key)}
              aria-current={key === current ? "page" : undefined}
              className="aria-[current]:font-semibold aria-[current]:no-underline"
            >
              {REPORT_SECTIONS[key].title}
            </TextLink>
            <span className="block text-xs text-tinta-suave">
              {words[key] === "" ? "Sin palabras de la oficina" : "Con palabras de la oficina"}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
