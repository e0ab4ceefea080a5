import type { SectionHead } from "#lib/plans/adopting/snapshot-sections.ts";
import type { PublicComment } from "#lib/plans/consultation/public-consultations.ts";

type SectionIndexProps = { sections: readonly SectionHead[]; comments: readonly PublicComment[] };

/** The way to each section, with how much was said of it. */
export function SectionIndex({ sections, comments }: SectionIndexProps) {
  return (
    <nav aria-labelledby="secciones" className="print:hidden">
      <h2 id="secciones" className="mb-2 text-lg">
        En esta consulta
      </h2>
      <ul className="columns-1 gap-8 sm:columns-2 lg:columns-3">
        {sections.map(({ key, title }) => {
          const said = comments.filter(({ section }) => section === key).length;
          return (
            <li key={key} className="break-inside-avoid py-1">
              <a href={`#${key}`} className="link">
                {title}
              </a>
              {said > 0 ? <span className="text-sm text-tinta-suave"> · {said}</span> : null}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
