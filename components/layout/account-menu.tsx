import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "#components/ui/icon.tsx";
import { MenuDetails } from "./menu-details.tsx";

export type Person = {
  name: string;
  /** The organisation's short name: «OFAI Jalisco». */
  organization: string;
  /** The role in words: «Titular de la oficina». */
  role: string;
};

type AccountMenuProps = {
  person: Person;
  links: readonly { href: string; label: string }[];
  /** A form that posts: leaving changes state, so it is no link. */
  signOut: ReactNode;
};

/** Who is signed in and for whom; opens without script. */
export function AccountMenu({ person, links, signOut }: AccountMenuProps) {
  return (
    <MenuDetails className="group relative">
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-control text-white hover:bg-white/10 sm:px-2 [&::-webkit-details-marker]:hidden">
        <Icon name="user" className="size-6" />
        <span className="hidden text-left text-sm leading-snug sm:block">
          <span className="block font-semibold">{person.name}</span>
          <span className="block text-crema">{person.organization}</span>
        </span>
        <span className="sr-only sm:hidden">Cuenta de {person.name}</span>
        <Icon name="chevronDown" className="size-4 transition-transform group-open:rotate-180" />
      </summary>
      <div className="absolute right-0 z-40 mt-2 w-72 max-w-[calc(100vw-2rem)] rounded-panel border border-linea bg-white p-4 text-tinta shadow-panel [--focus-edge:var(--color-tinta)] [--focus-halo:var(--color-crema)]">
        <p className="font-semibold">{person.name}</p>
        <p className="text-sm text-tinta-suave">
          {person.role}
          <br />
          {person.organization}
        </p>
        <ul className="my-3 border-y border-linea py-2">
          {links.map((link) => (
            <li key={link.href}>
              <Link
                href={link.href}
                prefetch={false}
                className="flex min-h-10 items-center rounded-control px-2 hover:bg-lino"
              >
                {link.label}
              </Link>
            </li>
          ))}
        </ul>
        {signOut}
      </div>
    </MenuDetails>
  );
}
