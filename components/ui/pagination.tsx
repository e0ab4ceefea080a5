import Link from "next/link";
import type { ReactNode } from "react";
import { uiWords } from "#lib/i18n/words.ts";
import { type Language, LOCALES } from "#lib/kernel/language.ts";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import { pageWindow } from "./page-window.ts";

type PaginationProps = {
  page: number;
  pageSize: number;
  total: number;
  href: (page: number) => string;
  /** What is counted, in the plural: «acuerdos». */
  unit: string;
  language?: Language;
  className?: string;
};

const linkClasses =
  "inline-flex min-h-10 min-w-10 items-center justify-center gap-1 rounded-control px-2 hover:bg-lino";

function Step({ href, children }: { href: string | null; children: ReactNode }) {
  if (href === null) return null;
  return (
    <Link href={href} prefetch={false} className={classNames(linkClasses, "font-semibold text-guinda")}>
      {children}
    </Link>
  );
}

/** The pages of a list as links, with what is in sight out of how many. */
export function Pagination(props: PaginationProps) {
  const { page, pageSize, total, href, unit, language = "es", className } = props;
  if (total === 0) return null;
  const pageCount = Math.max(1, Math.ceil(total / pageSize));
  const format = new Intl.NumberFormat(LOCALES[language]);
  const words = uiWords[language];
  const first = format.format((page - 1) * pageSize + 1);
  const last = format.format(Math.min(page * pageSize, total));
  return (
    <div
      className={classNames("flex flex-wrap items-center justify-between gap-x-6 gap-y-3 text-sm", className)}
    >
      <p className="text-tinta-suave">{words.range(first, last, format.format(total), unit)}</p>
      {pageCount > 1 ? (
        <nav aria-label={words.pages} className="print:hidden">
          <ul className="-mx-2 flex flex-wrap items-center gap-x-0.5">
            <li>
              <Step href={page > 1 ? href(page - 1) : null}>
                <Icon name="chevronLeft" className="size-4" />
                {words.previous}
              </Step>
            </li>
            {pageWindow(page, pageCount).map((n, index) => (
              <li key={n ?? `hueco-${index}`}>
                {n === null ? (
                  <span className="px-1 text-tinta-suave">…</span>
                ) : (
                  <Link
                    href={href(n)}
                    prefetch={false}
                    aria-label={words.page(n)}
                    aria-current={n === page ? "page" : undefined}
                    className={classNames(
                      linkClasses,
                      "tabular-nums",
                      n === page ? "bg-guinda font-semibold text-white hover:bg-guinda" : "text-guinda",
                    )}
                  >
                    {n}
                  </Link>
                )}
              </li>
            ))}
            <li>
              <Step href={page < pageCount ? href(page + 1) : null}>
                {words.next}
                <Icon name="chevronRight" className="size-4" />
              </Step>
            </li>
          </ul>
        </nav>
      ) : null}
    </div>
  );
}
