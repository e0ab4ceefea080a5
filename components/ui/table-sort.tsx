import { FlexRender, type Header, type RowData } from "@tanstack/react-table";
import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import type { stillFeatures, TableColumnMeta } from "./table-model.ts";

export type SortDirection = "asc" | "desc";

export type TableSort = {
  by: string;
  direction: SortDirection;
  /** The same list, in another order; goes back to its first page. */
  href: (by: string, direction: SortDirection) => string;
};

function nextDirection(sort: TableSort, key: string): SortDirection {
  return sort.by === key && sort.direction === "asc" ? "desc" : "asc";
}

type SortHeaderProps = {
  meta: TableColumnMeta | undefined;
  sort: TableSort | undefined;
  children: ReactNode;
};

/** A column's header; when the column sorts, a link whose arrow shows the present order. */
export function SortHeader({ meta, sort, children }: SortHeaderProps) {
  const key = sort ? meta?.sortKey : undefined;
  const active = key !== undefined && sort?.by === key;
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={active ? (sort.direction === "asc" ? "ascending" : "descending") : undefined}
      className={classNames(
        "pr-5 pb-2 align-bottom font-semibold text-tinta last:pr-0",
        meta?.align === "end" ? "text-right" : "text-left",
        meta?.className,
      )}
    >
      {key !== undefined && sort ? (
        <Link
          href={sort.href(key, nextDirection(sort, key))}
          prefetch={false}
          className="inline-flex min-h-6 items-center gap-1 underline decoration-linea underline-offset-4 hover:text-guinda hover:decoration-guinda"
        >
          {children}
          {active ? (
            <Icon name={sort.direction === "asc" ? "sortUp" : "sortDown"} className="size-4 text-guinda" />
          ) : null}
        </Link>
      ) : (
        children
      )}
    </th>
  );
}

type SortListProps<Row extends RowData> = {
  headers: readonly Header<typeof stillFeatures, Row, unknown>[];
  sort: TableSort;
};

/** The same links for narrow screens, where the headers are not drawn. */
export function SortList<Row extends RowData>({ headers, sort }: SortListProps<Row>) {
  const sortable = headers.filter((header) => header.column.columnDef.meta?.sortKey !== undefined);
  if (sortable.length === 0) return null;
  return (
    <nav
      aria-label="Orden de la lista"
      className="mb-4 flex flex-wrap gap-x-4 gap-y-1 text-sm sm:hidden print:hidden"
    >
      <span className="py-1 font-semibold">Ordenar por:</span>
      {sortable.map((header) => {
        const key = header.column.columnDef.meta?.sortKey ?? "";
        const active = sort.by === key;
        return (
          <Link
            key={header.id}
            href={sort.href(key, nextDirection(sort, key))}
            prefetch={false}
            aria-current={active ? "true" : undefined}
            className={classNames("inline-flex items-center gap-1 py-1", active ? "font-semibold" : "link")}
          >
            <FlexRender header={header} />
            {active ? (
              <Icon name={sort.direction === "asc" ? "sortUp" : "sortDown"} className="size-4" />
            ) : null}
          </Link>
        );
      })}
    </nav>
  );
}
