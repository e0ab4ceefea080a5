export type NavItem = {
  href: string;
  label: string;
  /** Waiting for this person; shown when it is not zero. */
  count?: number;
  /** Current only on its very address, not below it: for the home of a section. */
  exact?: boolean;
};

/** Sections that belong together, under one name that opens them. */
export type NavGroup = { label: string; items: readonly NavItem[] };

export type NavEntry = NavItem | NavGroup;

export const isGroup = (entry: NavEntry): entry is NavGroup => "items" in entry;

/** Every section of a navigation, out of its groups. */
export const sectionsOf = (entries: readonly NavEntry[]): NavItem[] =>
  entries.flatMap((entry) => (isGroup(entry) ? entry.items : [entry]));

/** Whether a reader of that address stands in the section: on its very page, or below it. */
export function standsIn(path: string, { href, exact }: NavItem): "page" | "true" | undefined {
  if (path === href) return "page";
  return !exact && path.startsWith(`${href}/`) ? "true" : undefined;
}
