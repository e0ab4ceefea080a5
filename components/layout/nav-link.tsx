"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

export type NavItem = {
  href: string;
  label: string;
  /** Waiting for this person; shown when it is not zero. */
  count?: number;
  /** Current only on its very address, not below it: for the home of a section. */
  exact?: boolean;
};

/** A link of the main navigation; knows by itself whether the reader stands in its section. */
export function NavLink({ href, label, count, exact }: NavItem) {
  const path = usePathname();
  const current = path === href || (!exact && path.startsWith(`${href}/`));
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={current ? (path === href ? "page" : "true") : undefined}
      className="flex min-h-11 items-center gap-2 border-l-4 border-transparent px-3 font-semibold text-tinta hover:bg-lino aria-[current]:border-guinda aria-[current]:text-guinda md:border-b-[3px] md:border-l-0 md:px-0 md:pt-[3px] md:hover:border-dorado md:hover:bg-transparent md:aria-[current]:border-guinda"
    >
      {label}
      {count ? (
        <span className="min-w-6 rounded-full bg-guinda px-1.5 text-center text-xs leading-5 font-semibold text-white tabular-nums">
          {count}
          <span className="sr-only"> pendientes</span>
        </span>
      ) : null}
    </Link>
  );
}
