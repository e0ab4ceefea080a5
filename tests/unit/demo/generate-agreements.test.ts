import { describe, expect, test } from "vitest";
import { AREAS } from "#lib/catalogues/areas.ts";
import { listCountries } from "#lib/catalogues/countries.ts";
import { LANGUAGES } from "#lib/catalogues/languages.ts";
import type { DemoAgreement } from "#lib/demo/agreements/demo-agreement.ts";
import { generateAgreements } from "#lib/demo/agreements/generate-agreements.ts";
import {
  COUNT_BEFORE_NAFTA,
  COUNTS_BY_ADMINISTRATION,
  COUNTS_BY_STATE,
  SHARE_BY_AREA,
} from "#lib/demo/agreements/published-counts.ts";
import type { TakenCell } from "#lib/demo/agreements/registry-cell.ts";
import { agreementStatus } from "#lib/registry/agreement-status.ts";
import { agreementRegions } from "#lib/registry/agreement-regions.ts";

const TODAY = "2026-11-23";
const TAKEN: readonly TakenCell[] = [
  {
    ...{ stateCode: "14", level: "MUNICIPAL", type: "GOVERNMENT", region: "EUROPE" },
    ...{ signedOn: "2026-09-10", areas: ["cultura", "turismo"] },
  },
  {
    ...{ stateCode: "07", level: "STATE", type: "GOVERNMENT", region: "LATIN_AMERICA" },
    ...{ signedOn: "2026-08-03", areas: ["comercio", "salud"] },
  },
  {
    ...{ stateCode: "27", level: "STATE", type: "INTERNATIONAL_ORGANIZATION", region: "GLOBAL" },
    ...{ signedOn: "1993-05-04", areas: ["educacion"] },
  },
];
const agreements = generateAgreements(TODAY);
const regionOf = new Map(listCountries().map(({ code, region }) => [code, { region }]));

const count = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length;
const regionsOf = ({ counterparts }: DemoAgreement) =>
  agreementRegions(
    counterparts.map(({ countryCode }) => ({ country: (countryCode && regionOf.get(countryCode)!) || null })),
  );

describe.each([
  ["in an empty registry", []],
  ["around what the registry has", TAKEN],
])("%s, as many as were published", (_where, taken) => {
  const made = generateAgreements(TODAY, taken);
  const all: readonly (TakenCell | DemoAgreement)[] = [...made, ...taken];

  test.each([...COUNTS_BY_STATE])("in state %s", (code, { level, type, region }) => {
    const ofState = all.filter(({ stateCode }) => stateCode === code);
    const found = <Key extends string>(
      margin: Record<Key, number>,
      is: (cell: TakenCell | DemoAgreement) => Key,
    ) =>
      Object.fromEntries(Object.keys(margin).map((key) => [key, count(ofState, (cell) => is(cell) === key)]));
    expect(found(level, (cell) => cell.level)).toEqual(level);
    expect(found(type, (cell) => cell.type)).toEqual(type);
    expect(found(region, (cell) => cell.region)).toEqual(region);
  });

  test("under each administration and before the treaty", () => {
    const terms = COUNTS_BY_ADMINISTRATION.map(({ since }, index) => {
      const next = COUNTS_BY_ADMINISTRATION[index + 1]?.since ?? "9999";
      return count(all, ({ signedOn }) => since <= signedOn && signedOn < next);
    });
    expect(terms).toEqual(COUNTS_BY_ADMINISTRATION.map((term) => term.count));
    const { until, count: before } = COUNT_BEFORE_NAFTA;
    expect(count(all, ({ signedOn }) => signedOn < until)).toBe(before);
  });

  test("in each area", () => {
    for (const [area, share] of Object.entries(SHARE_BY_AREA)) {
      const found = count(all, ({ areas }) => (areas as readonly string[]).includes(area));
      expect(Math.abs((found / all.length) * 100 - share), area).toBeLessThan(0.1);
    }
  });
});

test("more than were published of a kind cannot be there already", () => {
  const [jalisco] = TAKEN;
  const tooMany = new Array<TakenCell>(4).fill({ ...jalisco!, region: "AFRICA_OCEANIA" });
  expect(() => generateAgreements(TODAY, tooMany)).toThrow("more agreements than the published counts");
});

test("the same day gives the same agreements", () => {
  expect(generateAgreements(TODAY)).toEqual(agreements);
});

test("the counterparts are where and what the counts say", () => {
  for (const agreement of agreements) {
    expect(regionsOf(agreement), agreement.title).toEqual([agreement.region]);
    expect([...new Set(agreement.counterparts.map(({ type }) => type))]).toEqual([agreement.type]);
    expect(agreement.signer.municipality === null, agreement.title).toBe(agreement.level === "STATE");
  }
});

test("dates are days of work and follow one another; every status is there", () => {
  for (const { title, ...dates } of agreements) {
    for (const date of [dates.signedOn, dates.registeredOn]) {
      const day = Temporal.PlainDate.from(date, { overflow: "reject" });
      expect(day.toString()).toBe(date);
      expect(day.dayOfWeek, `${title}: ${date}`).toBeLessThanOrEqual(5);
    }
    expect(dates.signedOn <= dates.inForceOn && dates.signedOn < dates.registeredOn).toBe(true);
    expect(dates.registeredOn > "1992-01-02" && dates.registeredOn < TODAY).toBe(true);
    expect(dates.validity === "INDEFINITE").toBe(dates.endsOn === null);
    if (dates.endsOn !== null) expect(dates.endsOn > dates.inForceOn).toBe(true);
  }
  expect(agreements.map(({ registeredOn }) => registeredOn)).toEqual(
    agreements.map(({ registeredOn }) => registeredOn).toSorted(),
  );
  const statuses = agreements.map((agreement) =>
    agreementStatus({ ...agreement, terminatedOn: null, replacedBy: null, withdrawnOn: null }, TODAY),
  );
  for (const status of ["IN_FORCE", "EXPIRING", "EXPIRED"]) {
    expect(statuses.filter((each) => each === status).length, status).toBeGreaterThan(20);
  }
});

test("the kind suits the counterpart", () => {
  for (const { kind, type, title } of agreements) {
    if (kind === "SISTER_TIE") expect(type, title).toBe("GOVERNMENT");
    expect(kind === "UNIVERSITIES", title).toBe(type === "PRIVATE");
  }
});

test("what is written is varied, whole, and fits the registry", () => {
  const distinct = (of: (agreement: DemoAgreement) => string) => new Set(agreements.map(of)).size;
  expect(distinct(({ title }) => title)).toBe(agreements.length);
  expect(distinct(({ purpose }) => purpose)).toBeGreaterThan(800);
  expect(distinct(({ counterparts }) => counterparts[0]!.name)).toBeGreaterThan(500);
  for (const { title, signedPlace, counterparts, paragraphs, languages, areas } of agreements) {
    expect(title.length, title).toBeLessThanOrEqual(300);
    for (const text of [title, signedPlace, ...paragraphs, ...counterparts.map(({ place }) => place)]) {
      expect(text).toMatch(/^\S/);
      expect(text).not.toMatch(/undefined|null|\s{2}|\n| de el | a el | y I| y Hi/);
    }
    expect(LANGUAGES).toEqual(expect.arrayContaining(languages));
    expect(new Set(areas).size).toBe(areas.length);
    expect(AREAS.map(([key]) => key)).toEqual(expect.arrayContaining([...areas]));
  }
});
