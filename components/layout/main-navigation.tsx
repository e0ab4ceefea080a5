import { Icon } from "#components/ui/icon.tsx";
import { siteWords } from "#lib/i18n/words.ts";
import { Container } from "./container.tsx";
import { MenuDetails } from "./menu-details.tsx";
import { NavLink, type NavItem } from "./nav-link.tsx";

type NavListProps = { items: readonly NavItem[] };

type MainNavigationProps = NavListProps & { words?: { navigation: string; menu: string } };

function NavList({ items, className }: NavListProps & { className: string }) {
  return (
    <ul className={className}>
      {items.map((item) => (
        <li key={item.href}>
          <NavLink {...item} />
        </li>
      ))}
    </ul>
  );
}

/** The sections of the portal: a row on wide screens, a menu that opens without script on narrow ones. */
export function MainNavigation({ items, words = siteWords.es }: MainNavigationProps) {
  return (
    <nav aria-label={words.navigation} className="border-b border-linea bg-white print:hidden">
      <Container className="hidden md:block">
        <NavList items={items} className="flex flex-wrap gap-x-7" />
      </Container>
      <MenuDetails className="group md:hidden">
        <summary className="flex min-h-11 list-none items-center gap-2 px-4 font-semibold [&::-webkit-details-marker]:hidden">
          <Icon name="menu" className="size-5 group-open:hidden" />
          <Icon name="close" className="hidden size-5 group-open:block" />
          {words.menu}
        </summary>
        <NavList items={items} className="border-t border-linea py-1" />
      </MenuDetails>
    </nav>
  );
}
