import { withoutAccents } from "#lib/kernel/without-accents.ts";
import { DOOR_CODE_LENGTH, readShownCode } from "#lib/events/shown-code.ts";
import type { KeptMark } from "./door-book.ts";

/** Somebody in the list, as the telephone has it. */
export interface Expected {
  code: string;
  name: string;
  waiting: boolean;
  /** Ids of the sessions to which they had come when the page was made. */
  came: readonly string[];
}

export interface Verdict {
  tone: "success" | "info" | "warning" | "danger";
  title: string;
  /** What is to be marked; null when nothing is. */
  mark: { code: string; name: string } | null;
}

const REFUSED: readonly KeptMark["state"][] = ["nobody", "waiting", "no session", "undone"];

/** Whether that telephone says that they came to a session. */
export const isMarked = (marks: readonly KeptMark[], session: string, code: string): boolean =>
  marks.some((mark) => mark.session === session && mark.code === code && !REFUSED.includes(mark.state));

/** What to do with what was read or typed, by what this telephone knows. */
export function judgeCode(
  typed: string,
  { roster, marks, session }: { roster: readonly Expected[]; marks: readonly KeptMark[]; session: string },
): Verdict {
  const code = readShownCode(typed, DOOR_CODE_LENGTH);
  if (code === null) {
    return {
      tone: "danger",
      title: "Eso no es un código de entrada: son ocho letras y números.",
      mark: null,
    };
  }
  const person = roster.find((one) => one.code === code);
  const name = person?.name ?? "";
  if (isMarked(marks, session, code) || person?.came.includes(session)) {
    return { tone: "info", title: `${name || code} ya estaba en la lista de esta sesión.`, mark: null };
  }
  if (person?.waiting) {
    return { tone: "warning", title: `${name} está en lista de espera: no tiene lugar.`, mark: null };
  }
  if (!person) {
    const title = "Esta lista no tiene ese código. Se comprobará al enviarlo.";
    return { tone: "warning", title, mark: { code, name } };
  }
  return { tone: "success", title: name, mark: { code, name } };
}

const plain = (text: string): string => withoutAccents(text).toLowerCase();

const FEWEST_LETTERS = 3;
const MOST_NAMES = 8;

/** Who has a name like what was typed, for whoever comes without their code. */
export function namedLike(roster: readonly Expected[], typed: string): Expected[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.join("").length < FEWEST_LETTERS) return [];
  return roster.filter(({ name }) => words.every((word) => plain(name).includes(word))).slice(0, MOST_NAMES);
}
