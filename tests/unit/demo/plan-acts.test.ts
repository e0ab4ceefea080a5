import { describe, expect, test } from "vitest";
import { planActs } from "#lib/demo/acts/plan-acts.ts";
import { generateAgreements } from "#lib/demo/agreements/generate-agreements.ts";
import type { AgreementActKind } from "#lib/generated/prisma/enums.ts";
import { ACT_FIELDS } from "#lib/registry/acts/act-fields.ts";
import { ACT_KIND_KEYS } from "#lib/registry/acts/act-kinds.ts";
import { setsOf, whyNotKind } from "#lib/registry/acts/check-act.ts";
import type { ActSubject } from "#lib/registry/acts/find-act-subject.ts";

const agreementsOf = (today: string) =>
  generateAgreements(today).map((agreement, index) => ({
    ...agreement,
    number: `RAI-${agreement.registeredOn.slice(0, 4)}-${String(index).padStart(5, "0")}`,
  }));
type Numbered = ReturnType<typeof agreementsOf>[number];

const subjectOf = (agreement: Numbered): ActSubject => {
  const { number, title, kind, signingBody, purpose, areas, signedOn, signedPlace } = agreement;
  const { inForceOn, validity, endsOn } = agreement;
  const dates = { inForceOn, validity, endsOn, terminatedOn: null, replacedBy: null, withdrawnOn: null };
  return {
    ...{ id: "", number, title, dates, nextPosition: 1 },
    facts: {
      ...{ title, kind, signingBody, purpose, signedPlace, terms: "", counterparts: [], areas, signedOn },
      ...{ inForceOn, validity, endsOn, terminatedOn: null },
    },
  };
};

describe.each(["2026-11-23", "2027-01-01", "2028-02-29"])("on %s", (today) => {
  const agreements = agreementsOf(today);
  const byNumber = new Map(agreements.map((agreement) => [agreement.number, agreement]));
  const lives = planActs(agreements, today);

  test("there is something of every kind, each agreement with one life", () => {
    const kinds = new Set<AgreementActKind>(lives.flat().map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...ACT_KIND_KEYS].sort());
    const numbers = lives.map(([first]) => first!.number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThan(100);
    expect(planActs(agreements, today)).toEqual(lives);
  });

  test("each act is one that a person could have recorded that day", () => {
    for (const life of lives) {
      const subject = subjectOf(byNumber.get(life[0]!.number)!);
      let before = byNumber.get(subject.number)!.registeredOn;
      for (const { kind, effectiveOn, registeredOn, reason, sets = {} } of life) {
        const told = `${kind} ${subject.number}`;
        expect(registeredOn > before && registeredOn < today && effectiveOn <= registeredOn, told).toBe(true);
        expect(whyNotKind(kind, subject, registeredOn), told).toBeNull();
        const { endsOn, terminatedOn, replacedBy, ...facts } = sets;
        const input = {
          reason,
          ...((ACT_FIELDS[kind] as readonly string[]).includes("effectiveOn") ? { effectiveOn } : {}),
          ...(endsOn ? { newEnd: endsOn } : {}),
          ...(terminatedOn ? { terminationOn: terminatedOn } : {}),
          ...(replacedBy ? { replacement: replacedBy } : {}),
          ...facts,
        };
        expect(setsOf(kind, input as Parameters<typeof setsOf>[1], subject), told).toEqual(sets);
        Object.assign(subject.facts, sets);
        Object.assign(subject.dates, sets, {
          withdrawnOn: kind === "WITHDRAWAL" ? registeredOn : null,
        });
        before = registeredOn;
      }
    }
  });

  test("nothing changes whose, with whom or about what an agreement is", () => {
    const changed = new Set(lives.flat().flatMap(({ sets = {} }) => Object.keys(sets)));
    expect([...changed].sort()).toEqual(["endsOn", "inForceOn", "purpose", "replacedBy", "terminatedOn"]);
  });

  test("what is replaced is replaced by a later agreement of the same parties, which stands", () => {
    const replacements = lives.flat().filter(({ kind }) => kind === "REPLACEMENT");
    expect(replacements.length).toBeGreaterThan(0);
    for (const { number, sets, effectiveOn } of replacements) {
      const [former, later] = [byNumber.get(number)!, byNumber.get(sets!.replacedBy!)!];
      expect(later.counterparts[0]!.name).toBe(former.counterparts[0]!.name);
      expect([later.stateCode, later.inForceOn]).toEqual([former.stateCode, effectiveOn]);
      expect(lives.some(([first]) => first!.number === later.number)).toBe(false);
    }
  });
});
