import type { AgreementFacts, CounterpartFacts, FactKey } from "../facts.ts";
import { sameName } from "../understanding/read-counterparts.ts";
import type { UnderstoodRow } from "../understanding/understand-row.ts";

/**
 * What a row states otherwise than the registry: only what the file says counts, and a date of which it knows less than
 * the registry is no change.
 */
export function changedFacts(row: UnderstoodRow, present: AgreementFacts): Partial<AgreementFacts> {
  const { facts, stated } = row;
  if (!facts) return {};
  const wanted: AgreementFacts = { ...facts, counterparts: mergeCounterparts(row, present) };
  const changed = stated.filter(
    (key) => !isSame(wanted[key], present[key]) && !knowsLess(key, facts, present),
  );
  // The end and the kind of validity are one thing for the database.
  if (
    changed.includes("endsOn") &&
    !changed.includes("validity") &&
    (wanted.endsOn === null) !== (present.endsOn === null)
  )
    changed.push("validity");
  return pick(wanted, changed);
}

export const pick = (facts: AgreementFacts, keys: readonly FactKey[]): Partial<AgreementFacts> =>
  Object.fromEntries(keys.map((key) => [key, facts[key]]));

/** Whether two values of a fact say the same. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const LENGTH_OF = { DAY: 10, MONTH: 7, YEAR: 4 } as const;

function knowsLess(key: FactKey, facts: AgreementFacts, present: AgreementFacts): boolean {
  if (key !== "signedOn" && key !== "signedPrecision") return false;
  const known = LENGTH_OF[facts.signedPrecision];
  return (
    known < LENGTH_OF[present.signedPrecision] &&
    facts.signedOn.slice(0, known) === present.signedOn.slice(0, known)
  );
}

/** What the file does not say of a counterpart stays as the registry has it. */
function mergeCounterparts(
  { facts, counterparts }: UnderstoodRow,
  present: AgreementFacts,
): CounterpartFacts[] {
  return counterparts.map((stated, index) => {
    const former = present.counterparts.find(({ name }) => sameName(name, stated.name));
    const complete = facts!.counterparts[index]!;
    if (!former) return complete;
    return {
      name: stated.name,
      type: stated.type ?? former.type,
      countryCode: stated.countryCode ?? former.countryCode,
      place: stated.place ?? former.place,
    };
  });
}

/** Why the facts cannot stand together; null when they can. What the database demands, said in words. */
export function contradiction(facts: AgreementFacts): string | null {
  if ((facts.level === "MUNICIPAL") !== (facts.municipality !== null))
    return "el nivel y el municipio no concuerdan";
  if ((facts.validity === "INDEFINITE") !== (facts.endsOn === null))
    return "la vigencia y la fecha de término no concuerdan";
  if (facts.inForceOn < facts.signedOn) return "la entrada en vigor sería anterior a la firma";
  if (facts.endsOn && facts.endsOn < facts.inForceOn) return "terminaría antes de entrar en vigor";
  return null;
}
