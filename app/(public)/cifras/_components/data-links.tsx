import { Icon } from "#components/ui/icon.tsx";
import { dataAddress } from "#lib/statistics/statistics-address.ts";
import type { TableKey } from "#lib/statistics/tables.ts";

type DataLinksProps = { name: TableKey; state: string | null; title: string };

/** The same figures to work with. Plain links: they leave the page for a file. */
export function DataLinks({ name, state, title }: DataLinksProps) {
  return (
    <ul className="flex flex-wrap gap-x-5 text-sm print:hidden">
      {(["csv", "json"] as const).map((format) => (
        <li key={format}>
          <a
            href={dataAddress(name, state, format)}
            className="link inline-flex min-h-8 items-center gap-1.5"
          >
            <Icon name={format === "csv" ? "download" : "link"} className="size-4" />
            {format.toUpperCase()}
            <span className="sr-only"> de {title}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
