import type { CalendarRule, RulePattern, RuleSet } from "./types.ts";

const MONDAY = 1;
/** The reform that moved three holidays to Mondays (DOF 17/01/2006) took effect the day after its publication. */
const MONDAY_REFORM = "2006-01-18";
const LFT_IN_FORCE = "1970-05-01";
const LFPA_IN_FORCE = "1995-06-01";

function rule(
  ruleSet: RuleSet,
  pattern: RulePattern,
  name: string,
  legalSource: string,
  validFrom: string,
): CalendarRule {
  return { ...pattern, ruleSet, name, legalSource, validFrom, validUntil: null };
}

const fixed = (month: number, day: number): RulePattern => ({ kind: "FIXED", month, day });
const monday = (nth: number, month: number): RulePattern => ({
  kind: "NTH_WEEKDAY",
  month,
  weekday: MONDAY,
  nth,
});
const sexennial = (month: number, day: number): RulePattern => ({
  kind: "SEXENNIAL",
  month,
  day,
  everyYears: 6,
  fromYear: 2024,
});

const lft = (fraction: string, pattern: RulePattern, name: string, validFrom = LFT_IN_FORCE) =>
  rule("lft", pattern, name, `LFT art. 74, fr. ${fraction}`, validFrom);
const lfpa = (pattern: RulePattern, name: string, validFrom = LFPA_IN_FORCE) =>
  rule("lfpa", pattern, name, "LFPA art. 28", validFrom);

/**
 * The non-working days of both laws, as loaded into the catalogue the first time; from then on the
 * catalogue rules. Packages of Mexican holidays are not used: they keep 1 December under the LFT, which
 * gave way to 1 October (DOF 30/09/2024), and they do not cite the law.
 */
export const BASE_RULES: readonly CalendarRule[] = [
  lft("I", fixed(1, 1), "Año Nuevo"),
  lft("II", monday(1, 2), "Conmemoración del 5 de febrero (primer lunes de febrero)", MONDAY_REFORM),
  lft("III", monday(3, 3), "Conmemoración del 21 de marzo (tercer lunes de marzo)", MONDAY_REFORM),
  lft("IV", fixed(5, 1), "Día del Trabajo"),
  lft("V", fixed(9, 16), "Día de la Independencia"),
  lft("VI", monday(3, 11), "Conmemoración del 20 de noviembre (tercer lunes de noviembre)", MONDAY_REFORM),
  lft("VII", sexennial(10, 1), "Transmisión del Poder Ejecutivo Federal", "2024-10-01"),
  lft("VIII", fixed(12, 25), "Navidad"),
  lfpa(fixed(1, 1), "Año Nuevo"),
  lfpa(fixed(2, 5), "Aniversario de la Constitución"),
  lfpa(fixed(3, 21), "Natalicio de Benito Juárez"),
  lfpa(fixed(5, 1), "Día del Trabajo"),
  lfpa(fixed(5, 5), "Batalla de Puebla"),
  lfpa(fixed(9, 1), "Primero de septiembre"),
  lfpa(fixed(9, 16), "Día de la Independencia"),
  lfpa(fixed(11, 20), "Aniversario de la Revolución"),
  lfpa(sexennial(12, 1), "Primero de diciembre de cada seis años"),
  lfpa(fixed(12, 25), "Navidad"),
];
