"use client";

import { usePathname } from "next/navigation";
import { Icon } from "#components/ui/icon.tsx";
import { MenuDetails } from "./menu-details.tsx";
import { type NavGroup, standsIn } from "./nav-entry.ts";
import { NavLink } from "./nav-link.tsx";

/** Sections that belong together, behind their name, in the row of a wide screen; marked when the reader stands in one. */
export function NavMenu({ label, items }: NavGroup) {
  const path = usePathname();
  const current = items.some((item) => standsIn(path, item));
  return (
    <MenuDetails className="group relative">
      <summary
        data-current={current || undefined}
        className="flex min-h-11 list-none items-center gap-1 border-b-[3px] border-transparent pt-[3px] font-semibold text-tinta group-open:border-dorado hover:border-dorado data-[current]:border-guinda data-[current]:text-guinda [&::-webkit-details-marker]:hidden"
      >
        {label}
        <Icon name="chevronDown" className="size-4 transition-transform group-open:rotate-180" />
      </summary>
      <ul className="absolute left-0 z-40 -ml-3 w-64 rounded-b-panel border border-linea bg-white py-1 shadow-panel">
        {items.map((item) => (
          <li key={item.href}>
            <NavLink {...item} />
          </li>
        ))}
      </ul>
    </MenuDetails>
  );
}
