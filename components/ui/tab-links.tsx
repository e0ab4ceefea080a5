import Link from "next/link";
import { classNames } from "./class-names.ts";

export type TabLink = { href: string; label: string; count?: number; current?: boolean };

type TabLinksProps = { label: string; items: readonly TabLink[]; className?: string };

/** Views of one thing, each with its own address. When they do not fit they wrap. */
export function TabLinks({ label, items, className }: TabLinksProps) {
  return (
    <nav aria-label={label} className={classNames("border-b border-linea print:hidden", className)}>
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              prefetch={false}
              aria-current={item.current ? "page" : undefined}
              className={classNames(
                "inline-flex min-h-11 items-center gap-2 border-b-[3px] pt-1 font-semibold",
                item.current
                  ? "border-guinda text-guinda"
                  : "border-transparent text-tinta-suave hover:border-dorado hover:text-tinta",
              )}
            >
              {item.label}
              {item.count === undefined ? null : (
                <span className="rounded-full bg-lino px-2 text-xs text-tinta tabular-nums">
                  {item.count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
