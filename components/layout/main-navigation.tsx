import { Icon } from "#components/ui/icon.tsx";
import { siteWords } from "#lib/i18n/words.ts";
import { Container } from "./container.tsx";
import { MenuDetails } from "./menu-details.tsx";
import { isGroup, type NavEntry } from "./nav-entry.ts";
import { NavLink } from "./nav-link.tsx";
import { NavMenu } from "./nav-menu.tsx";

type NavEntriesProps = { entries: readonly NavEntry[] };

type MainNavigationProps = NavEntriesProps & { words?: { navigation: string; menu: string } };

const IN_ROW =
  "md:border-b-[3px] md:border-l-0 md:px-0 md:pt-[3px] md:hover:border-dorado md:hover:bg-transparent md:aria-[current]:border-guinda";

function NavRow({ entries }: NavEntriesProps) {
  return (
    <ul className="flex flex-wrap gap-x-7">
      {entries.map((entry) => (
        <li key={entry.label}>
          {isGroup(entry) ? <NavMenu {...entry} /> : <NavLink {...entry} className={IN_ROW} />}
        </li>
      ))}
    </ul>
  );
}

/** One below the other, with everything in sight: the menu of a narrow screen is opened once. */
function NavColumn({ entries }: NavEntriesProps) {
  return (
    <ul className="border-t border-linea py-1">
      {entries.map((entry) =>
        isGroup(entry) ? (
          <li key={entry.label} className="mt-1 border-t border-linea pt-2">
            <span className="px-4 text-sm text-tinta-suave">{entry.label}</span>
            <ul>
              {entry.items.map((item) => (
                <li key={item.href}>
                  <NavLink {...item} />
                </li>
              ))}
            </ul>
          </li>
        ) : (
          <li key={entry.label}>
            <NavLink {...entry} />
          </li>
        ),
      )}
    </ul>
  );
}

/** The sections of the portal: a row on wide screens, a menu that opens without script on narrow ones. */
export function MainNavigation({ entries, words = siteWords.es }: MainNavigationProps) {
  return (
    <nav aria-label={words.navigation} className="border-b border-linea bg-white print:hidden">
      <Container className="hidden md:block">
        <NavRow entries={entries} />
      </Container>
      <MenuDetails className="group md:hidden">
        <summary className="flex min-h-11 list-none items-center gap-2 px-4 font-semibold [&::-webkit-details-marker]:hidden">
          <Icon name="menu" className="size-5 group-open:hidden" />
          <Icon name="close" className="hidden size-5 group-open:block" />
          {words.menu}
        </summary>
        <NavColumn entries={entries} />
      </MenuDetails>
    </nav>
  );
}
