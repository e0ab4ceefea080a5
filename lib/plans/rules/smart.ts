import type { Item } from "../items/item-kinds.ts";

/** The five that an objective must be, in the order of the word. */
export const SMART_LETTERS = {
  specific: "Específico",
  measurable: "Medible",
  achievable: "Alcanzable",
  relevant: "Relevante",
  timeBound: "Con fecha",
} as const satisfies Record<string, string>;

export type SmartLetter = keyof typeof SMART_LETTERS;

export type SmartReading = Record<SmartLetter, { missing: readonly string[] }>;

/** Fewer words than these name a subject, not what will be achieved. */
const FEWEST_WORDS = 5;

/** Words that promise without saying what will be different. */
const VAGUE = /\b(mejorar|fortalecer|impulsar|fomentar|promover|apoyar|optimizar|potenciar|consolidar)\b/i;
/** What makes even those concrete: a number, or who or where. */
const CONCRETE = /\d|\b(de|en|con|entre|para)\b.*\p{Lu}\p{Ll}+/u;

/** Better is less. */
const LESS = /\b(reduc|redú|dismin|baj(ar|e|emos)\b|acort|evit|erradic)/iu;

type Objective = Omit<Item<"objective">, "id">;
type Rule = readonly [fails: (objective: Objective, years: PlanYears) => boolean, sentence: string];

export interface PlanYears {
  first: number;
  last: number;
}

const isBlank = (text: string): boolean => text.trim() === "";
const wordsOf = (text: string): number => text.trim().split(/\s+/).filter(Boolean).length;

const RULES = {
  specific: [
    [({ text }) => wordsOf(text) < FEWEST_WORDS, "Diga qué se logrará, en una frase completa."],
    [
      ({ text }) => wordsOf(text) >= FEWEST_WORDS && VAGUE.test(text) && !CONCRETE.test(text),
      "Diga qué será distinto y para quién o dónde: «fortalecer» o «impulsar» solos no lo dicen.",
    ],
    [({ owner }) => isBlank(owner), "Falta quién responde por él."],
  ],
  measurable: [
    [({ indicator }) => isBlank(indicator), "Falta con qué se mide."],
    [({ unit }) => isBlank(unit), "Falta la unidad: un número solo no dice de qué."],
    [({ targetValue }) => targetValue === "", "Falta la meta: cuánto."],
  ],
  achievable: [
    [
      ({ baseValue }) => baseValue === "",
      "Falta la línea base: sin saber de dónde se parte no se sabe si se puede.",
    ],
    [({ baseValue, baseYear }) => baseValue !== "" && baseYear === "", "Falta el año de la línea base."],
    [
      ({ baseValue, targetValue }) =>
        baseValue !== "" && targetValue !== "" && Number(baseValue) === Number(targetValue),
      "La meta es igual a la línea base: no cambiaría nada.",
    ],
    [
      ({ text, baseValue, targetValue }) =>
        baseValue !== "" && targetValue !== "" && Number(targetValue) < Number(baseValue) && !LESS.test(text),
      "La meta es menor que la línea base. Si se trata de reducir, dígalo en el objetivo.",
    ],
    [
      ({ text, baseValue, targetValue }) =>
        baseValue !== "" && targetValue !== "" && Number(targetValue) > Number(baseValue) && LESS.test(text),
      "El objetivo habla de reducir, y la meta es mayor que la línea base.",
    ],
  ],
  relevant: [
    [({ swotIds }) => swotIds.length === 0, "No responde a nada del diagnóstico."],
    [({ axisId }) => axisId === "", "No está en ningún eje."],
    [({ developmentTie }) => isBlank(developmentTie), "No dice a qué del plan de desarrollo contribuye."],
    [
      ({ sdgGoals, sdgTargets }) => sdgGoals.length === 0 && sdgTargets.length === 0,
      "No dice a qué Objetivo de Desarrollo Sostenible contribuye.",
    ],
  ],
  timeBound: [
    [({ dueOn }) => dueOn === "", "Falta para cuándo."],
    [
      ({ dueOn }, { first, last }) => dueOn !== "" && (yearOf(dueOn) < first || yearOf(dueOn) > last),
      "La fecha queda fuera de los años del plan.",
    ],
    [
      ({ dueOn, baseYear }) => dueOn !== "" && baseYear !== "" && yearOf(dueOn) < Number(baseYear),
      "La fecha es anterior a la línea base.",
    ],
  ],
} as const satisfies Record<SmartLetter, readonly Rule[]>;

const yearOf = (date: string): number => Number(date.slice(0, 4));

/**
 * Which of the five an objective is not yet, and why, in sentences. It judges what the fields say, not whether the
 * objective is a good one: that is for people.
 */
export function readSmart(objective: Objective, years: PlanYears): SmartReading {
  const read = ([letter, rules]: [string, readonly Rule[]]) => [
    letter,
    { missing: rules.filter(([fails]) => fails(objective, years)).map(([, sentence]) => sentence) },
  ];
  return Object.fromEntries(Object.entries(RULES).map(read)) as SmartReading;
}

/** How many of the five it already is. */
export const countSmart = (reading: SmartReading): number =>
  Object.values(reading).filter(({ missing }) => missing.length === 0).length;
