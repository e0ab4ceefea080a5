import { TABLE_KEYS, TABLES } from "#lib/statistics/tables.ts";

/** What the page has, to go straight to one. */
export function FigureIndex() {
  return (
    <nav aria-label="Cifras de esta página" className="print:hidden">
      <ul className="grid gap-x-8 text-sm sm:grid-cols-2 lg:grid-cols-3">
        {TABLE_KEYS.map((name) => (
          <li key={name}>
            <a href={`#${name}`} className="link inline-block py-1">
              {TABLES[name].title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
