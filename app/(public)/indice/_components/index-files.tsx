import { Icon } from "#components/ui/icon.tsx";
import { indexFileAddress, type IndexSelection } from "#lib/activity-index/index-query.ts";
import { TABLE_FORMATS, TABLE_LABELS } from "#lib/open-data/table-file.ts";

/** The same figures to work with. Plain links: they leave the page for a file. */
export function IndexFiles({ selection, of }: { selection: IndexSelection; of: string }) {
  return (
    <ul className="flex flex-wrap gap-x-5 text-sm print:hidden">
      {TABLE_FORMATS.map((format) => (
        <li key={format}>
          <a
            href={indexFileAddress(format, selection)}
            className="link inline-flex min-h-8 items-center gap-1.5"
          >
            <Icon name="download" className="size-4" />
            {TABLE_LABELS[format]}
            <span className="sr-only"> {of}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
