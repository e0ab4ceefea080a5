import type { ImportVerdict } from "#lib/generated/prisma/enums.ts";
import type { AgreementFacts, FactKey } from "../facts.ts";
import { changedFacts, contradiction, pick } from "./compare-facts.ts";
import type { JudgedRow, Matches } from "./load-matches.ts";
import type { PresentAgreement } from "./present-agreement.ts";
import type { SeenRows } from "./seen-rows.ts";
import { areNear, compareTitle } from "./similar-titles.ts";

export interface Decision {
  verdict: ImportVerdict;
  /** Why, when it needs saying. */
  reason: string;
  /** All the facts of a new agreement, or those that change. */
  facts: Partial<AgreementFacts> | null;
  /** What the registry has in their place; `withdrawn` when the agreement comes back to the list. */
  before: (Partial<AgreementFacts> & { withdrawn?: true }) | null;
  agreementId: string | null;
  number: string | null;
}

/** What is to be done with a row, by what the registry has and what came before it in the file. Writes nothing. */
export function decideRow(row: JudgedRow, matches: Matches, seen: SeenRows): Decision {
  const nothing = { facts: null, before: null, agreementId: null, number: row.number };
  if (row.refusals.length > 0 || !row.facts)
    return { ...nothing, verdict: "REFUSE", reason: row.refusals.join(" ") };
  const repeated = repetition(row, seen);
  if (repeated) return { ...nothing, verdict: "REFUSE", reason: repeated };
  const present = findPresent(row, matches);
  if (present) return { ...nothing, ...decideOnPresent(row, present) };
  const likely = findLikely(row, matches, seen);
  if (likely) return { ...nothing, verdict: "LIKELY", reason: likely, facts: row.facts };
  return { ...nothing, verdict: "CREATE", reason: "", facts: row.facts };
}

function repetition({ number, fingerprint }: JudgedRow, seen: SeenRows): string | null {
  const same = fingerprint && seen.withContent(fingerprint);
  if (same) return `Dice lo mismo que el renglón ${same} de este archivo.`;
  const numbered = number && seen.withNumber(number);
  if (numbered)
    return `El número ${number} ya está en el renglón ${numbered} de este archivo, con otros datos. Deje uno solo.`;
  return null;
}

const findPresent = (
  { number, fingerprint }: JudgedRow,
  { byNumber, byFingerprint }: Matches,
): PresentAgreement | undefined =>
  number ? byNumber.get(number) : byFingerprint.get(fingerprint!.toString("hex"));

function decideOnPresent(
  row: JudgedRow,
  present: PresentAgreement,
): Partial<Decision> & Pick<Decision, "verdict" | "reason"> {
  const { id: agreementId, number, published, withdrawn } = present;
  if (!published)
    return { verdict: "REFUSE", reason: `El número ${number} es de un acuerdo que aún no se publica.` };
  // Without number it was found by saying the same as before: whatever was corrected since then stays.
  const facts = row.number ? changedFacts(row, present.facts) : {};
  const keys = Object.keys(facts) as FactKey[];
  if (keys.length === 0 && !withdrawn) {
    return {
      verdict: "SAME",
      reason: row.number ? "" : `Ya se importó, con el número ${number}.`,
      agreementId,
      number,
    };
  }
  const clash = contradiction({ ...present.facts, ...facts });
  if (clash) return { verdict: "REFUSE", reason: `Con lo que ya dice el registro de ${number}, ${clash}.` };
  const before = { ...pick(present.facts, keys), ...(withdrawn ? { withdrawn: true as const } : {}) };
  const reason = withdrawn ? `El acuerdo ${number} estaba retirado: vuelve a la lista pública.` : "";
  return { verdict: "CHANGE", reason, facts, before, agreementId, number };
}

function findLikely(row: JudgedRow, { byLine }: Matches, seen: SeenRows): string | null {
  const title = compareTitle(row.facts!.title);
  const neighbour = byLine.get(row.line)?.find((other) => areNear(compareTitle(other.title), title));
  if (neighbour) return `Se parece a ${neighbour.number}, «${neighbour.title}», del mismo estado y fecha.`;
  const line = seen.likely(row);
  return line === null ? null : `Se parece al renglón ${line} de este archivo, del mismo estado y fecha.`;
}
