import { lexemesOf, type ReadTerm } from "./combine-terms.ts";
import { pickFragment, plainWord, wordsOf } from "./mark-words.ts";
import type { RegistryIndex } from "./registry-index.ts";
import { readQueries } from "./term-queries.ts";

/** Why the agreements of a page are in it. */
export interface MatchReasons {
  /** The words that answer the search, as `plainWord` leaves them. */
  marks: ReadonlySet<string>;
  /** By number: a piece of its purpose or of its text where those words stand. */
  fragments: ReadonlyMap<string, string>;
}

interface Row {
  number: string;
  heading: string;
  purpose: string;
  text: string;
}

const NONE: MatchReasons = { marks: new Set(), fragments: new Map() };
/** A stem begins like its word; «luces» and «luz», by two letters. */
const ALIKE = 2;

/** Finds in the agreements of a page the words that the search asked for. Two queries, whatever the page. */
export async function explainMatches(
  index: RegistryIndex,
  terms: readonly ReadTerm[],
  numbers: readonly string[],
): Promise<MatchReasons> {
  const asked = new Set(terms.filter(({ excluded }) => !excluded).flatMap(({ query }) => lexemesOf(query)));
  if (asked.size === 0 || numbers.length === 0) return NONE;
  const rows = await index.db.$queryRaw<Row[]>`
    SELECT a.number, concat_ws(' ', a.title, a.signing_body, a.municipality, s.name, (
        SELECT string_agg(concat_ws(' ', c.name, c.place, k.name), ' ')
        FROM agreement_counterparts c LEFT JOIN countries k ON k.code = c.country_code WHERE c.agreement_id = a.id
      )) AS heading, a.purpose, left(a.text, 100000) AS text
    FROM agreements a JOIN states s ON s.code = a.state_code WHERE a.number = ANY(${[...numbers]})`;
  const marks = await findMarks(index, asked, rows);
  const fragments = rows.flatMap((row): [string, string][] => {
    const fragment = pickFragment(row.purpose, marks) ?? pickFragment(row.text, marks);
    return fragment === null ? [] : [[row.number, fragment]];
  });
  return { marks, fragments: new Map(fragments) };
}

async function findMarks(
  index: RegistryIndex,
  asked: ReadonlySet<string>,
  rows: readonly Row[],
): Promise<Set<string>> {
  const beginnings = new Set([...asked].map((lexeme) => lexeme.slice(0, ALIKE)));
  const words = rows.flatMap(({ heading, purpose, text }) => wordsOf(`${heading} ${purpose} ${text}`));
  const likely = [...new Set(words.map(plainWord))].filter((word) => beginnings.has(word.slice(0, ALIKE)));
  const terms = likely.map((text) => ({
    text,
    phrase: false,
    excluded: false,
    alternative: false,
    facets: [],
  }));
  const read = await readQueries(index, terms);
  return new Set(
    read.filter(({ query }) => lexemesOf(query).some((lexeme) => asked.has(lexeme))).map(({ text }) => text),
  );
}
