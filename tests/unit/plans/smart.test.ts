import { describe, expect, it } from "vitest";
import { blankValues } from "#lib/plans/items/stored-values.ts";
import { countSmart, readSmart, type SmartLetter } from "#lib/plans/rules/smart.ts";

const YEARS = { first: 2027, last: 2029 };
const whole = {
  ...blankValues("objective"),
  text: "Otorgar 120 becas de movilidad a estudiantes de Jalisco",
  ...{ axisId: "eje", swotIds: ["foda"], developmentTie: "PED, eje 3", sdgGoals: ["4"] },
  ...{ indicator: "Becas otorgadas", unit: "becas", baseValue: "40", baseYear: "2026", targetValue: "120" },
  ...{ dueOn: "2029-12-01", owner: "Dirección de Cooperación" },
};
type Objective = typeof whole;

const missing = (change: Partial<Objective>) => {
  const reading = readSmart({ ...whole, ...change }, YEARS);
  return Object.fromEntries(
    Object.entries(reading)
      .filter(([, { missing }]) => missing.length > 0)
      .map(([letter, each]) => [letter, each.missing]),
  ) as Partial<Record<SmartLetter, string[]>>;
};

it("finds nothing missing in an objective that says it all", () => {
  expect(missing({})).toEqual({});
  expect(countSmart(readSmart(whole, YEARS))).toBe(5);
});

describe("each lack is said of its own letter, and of no other", () => {
  it.each<[Partial<Objective>, SmartLetter, RegExp]>([
    [{ text: "Becas" }, "specific", /frase completa/],
    [{ text: "Fortalecer las relaciones internacionales del estado" }, "specific", /qué será distinto/],
    [{ owner: " " }, "specific", /quién responde/],
    [{ indicator: "" }, "measurable", /con qué se mide/],
    [{ unit: "" }, "measurable", /unidad/],
    [{ targetValue: "" }, "measurable", /meta/],
    [{ baseValue: "", baseYear: "" }, "achievable", /línea base/],
    [{ baseYear: "" }, "achievable", /año de la línea base/],
    [{ targetValue: "40" }, "achievable", /igual a la línea base/],
    [{ targetValue: "30" }, "achievable", /menor que la línea base/],
    [{ text: "Reducir a 120 los trámites que se hacen en papel" }, "achievable", /habla de reducir/],
    [{ swotIds: [] }, "relevant", /diagnóstico/],
    [{ axisId: "" }, "relevant", /ningún eje/],
    [{ developmentTie: "" }, "relevant", /plan de desarrollo/],
    [{ sdgGoals: [] }, "relevant", /Desarrollo Sostenible/],
    [{ dueOn: "" }, "timeBound", /para cuándo/],
    [{ dueOn: "2030-01-01" }, "timeBound", /fuera de los años/],
  ])("%j", (change, letter, sentence) => {
    const found = missing(change);
    expect(Object.keys(found)).toEqual([letter]);
    expect(found[letter]).toEqual([expect.stringMatching(sentence)]);
  });
});

it("takes a smaller target when less is better, and a number or a place for a vague verb", () => {
  expect(missing({ text: "Reducir de 40 a 30 días la espera de una apostilla", targetValue: "30" })).toEqual(
    {},
  );
  expect(missing({ text: "Fortalecer la red de casas Jalisco en Los Ángeles" })).toEqual({});
});

it("takes a target of the SDG for its goal", () => {
  expect(missing({ sdgGoals: [], sdgTargets: ["4.b"] })).toEqual({});
});
