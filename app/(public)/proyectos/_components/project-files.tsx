import { Icon } from "#components/ui/icon.tsx";
import { TABLE_FORMATS, TABLE_LABELS } from "#lib/open-data/table-file.ts";
import { type ProjectFilters, projectsFileAddress } from "#lib/projects/public/projects-query.ts";

/** The list to take away, as it is filtered, and the whole of it in the standard of aid. Plain links: they leave the page for a file. */
export function ProjectFiles({ filters }: { filters: ProjectFilters }) {
  const files = [
    ...TABLE_FORMATS.map((format) => ({
      label: TABLE_LABELS[format],
      href: projectsFileAddress(format, filters),
    })),
    { label: "IATI 2.03, todos (XML)", href: "/proyectos.iati.xml" },
  ];
  return (
    <section aria-labelledby="llevar" className="space-y-2 text-sm print:hidden">
      <h2 id="llevar" className="font-sans text-sm font-semibold text-tinta-suave">
        Llevarse esta lista
      </h2>
      <ul className="flex flex-wrap gap-x-5">
        {files.map(({ label, href }) => (
          <li key={href}>
            <a href={href} className="link inline-flex min-h-8 items-center gap-1.5">
              <Icon name="download" className="size-4" />
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
