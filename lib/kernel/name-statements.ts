/**
 * Begins a statement whose best plan depends on what is searched for: a rare word and a common one need different ones,
 * and a plan kept for all of them serves none.
 */
export const PLANNED_EACH_TIME = "/* planned each time */";

/** A statement sent this often is worth a plan of its own on every connection. */
const EARNS_A_NAME = 5;
/** Each plan takes memory on each connection; a search whose SQL depends on its filters must not fill it. */
const MOST_NAMES = 500;
const MOST_COUNTED = 5000;

/**
 * Names for the statements that PostgreSQL is to keep prepared: planning the reading of a case takes longer than
 * reading it. The first uses of a text, and whatever comes after the last name was given, go without (an empty name).
 */
export function nameStatements(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  const uses = new Map<string, number>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known) return known;
    if (names.size >= MOST_NAMES || sql.includes(PLANNED_EACH_TIME)) return "";
    if (uses.size >= MOST_COUNTED) uses.clear();
    const used = (uses.get(sql) ?? 0) + 1;
    uses.set(sql, used);
    if (used < EARNS_A_NAME) return "";
    const name = `portal_${names.size + 1}`;
    names.set(sql, name);
    uses.delete(sql);
    return name;
  };
}
