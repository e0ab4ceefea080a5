import type { RulePattern } from "./types.ts";

export const MONTH_NAMES = [
  ...["enero", "febrero", "marzo", "abril", "mayo", "junio"],
  ...["julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
];
export const WEEKDAY_NAMES = [
  "lunes",
  "martes",
  "miércoles",
  "jueves",
  "viernes",
  "sábado",
  "domingo",
] as const;
export const ORDINALS = ["primer", "segundo", "tercer", "cuarto", "quinto"] as const;

/** When a rule falls, in words: "tercer lunes de marzo", "1 de octubre cada 6 años desde 2024". */
export function describeRule(rule: RulePattern): string {
  const month = MONTH_NAMES[rule.month - 1];
  switch (rule.kind) {
    case "FIXED":
      return `${rule.day} de ${month}`;
    case "NTH_WEEKDAY":
      return `${ORDINALS[rule.nth - 1]} ${WEEKDAY_NAMES[rule.weekday - 1]} de ${month}`;
    case "SEXENNIAL":
      return `${rule.day} de ${month} cada ${rule.everyYears} años desde ${rule.fromYear}`;
  }
}
