"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { type NavItem, standsIn } from "./nav-entry.ts";

type NavLinkProps = NavItem & { className?: string };

/** A link of the main navigation; knows by itself whether the reader stands in its section. */
export function NavLink({ className = "", ...item }: NavLinkProps) {
  const { href, label, count } = item;
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={standsIn(usePathname(), item)}
      className={`flex min-h-11 items-center gap-2 border-l-4 border-transparent px-3 font-semibold text-tinta hover:bg-lino aria-[current]:border-guinda aria-[current]:text-guinda ${className}`}
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
