import type { JudgedRow } from "./load-matches.ts";
import { areNear, compareTitle, type ComparedTitle } from "./similar-titles.ts";

interface Seen extends ComparedTitle {
  line: number;
  /** Empty when it is not known to the day. */
  day: string;
}

/** The rows of a file that were looked at already: what comes twice in it is found without asking the database. */
export class SeenRows {
  readonly #numbers = new Map<string, number>();
  readonly #prints = new Map<string, number>();
  readonly #byYear = new Map<string, Seen[]>();

  /** The line that has the same number, or null. */
  withNumber(number: string): number | null {
    return this.#numbers.get(number) ?? null;
  }

  /** The line that says exactly the same, or null. */
  withContent(fingerprint: Buffer): number | null {
    return this.#prints.get(fingerprint.toString("latin1", 0, 16)) ?? null;
  }

  /** A line of the same state and date with a title that is near, or null. */
  likely(row: JudgedRow): number | null {
    const { key, day, ...title } = describe(row);
    const near = this.#byYear.get(key)?.find((seen) => {
      const sameTime = seen.day === day || seen.day === "" || day === "" || seen.plain === title.plain;
      return sameTime && areNear(seen, title);
    });
    return near?.line ?? null;
  }

  add(row: JudgedRow): void {
    if (row.number) this.#numbers.set(row.number, row.line);
    if (row.fingerprint) this.#prints.set(row.fingerprint.toString("latin1", 0, 16), row.line);
    if (!row.facts) return;
    const { key, day, plain, words } = describe(row);
    const list = this.#byYear.get(key);
    const seen = { line: row.line, day, plain, words };
    if (list) list.push(seen);
    else this.#byYear.set(key, [seen]);
  }
}

function describe({ facts }: JudgedRow): ComparedTitle & { key: string; day: string } {
  const { stateCode, signedOn, signedPrecision, title } = facts!;
  return {
    ...compareTitle(title),
    key: `${stateCode}${signedOn.slice(0, 4)}`,
    day: signedPrecision === "DAY" ? signedOn : "",
  };
}
