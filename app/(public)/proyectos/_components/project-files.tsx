import { FileLinks } from "#components/open-data/file-links.tsx";
import { TABLE_FORMATS, TABLE_LABELS } from "#lib/open-data/table-file.ts";
import { type ProjectFilters, projectsFileAddress } from "#lib/projects/public/projects-query.ts";

/** The list to take away, as it is filtered, and the whole of it in the standard of aid. */
export function ProjectFiles({ filters }: { filters: ProjectFilters }) {
  const files = [
    ...TABLE_FORMATS.map((format) => ({
      label: TABLE_LABELS[format],
      href: projectsFileAddress(format, filters),
    })),
    { label: "IATI 2.03, todos (XML)", href: "/proyectos.iati.xml" },
  ];
  return <FileLinks files={files} />;
}
