import type { RulePattern } from "#lib/calendar/types.ts";

type RuleKind = RulePattern["kind"];

/** The ways of fixing a day, as people choose them and as the address carries them. */
export const RULE_KINDS = {
  FIXED: { slug: "fijo", label: "Cada año, el mismo día" },
  NTH_WEEKDAY: { slug: "dia-de-la-semana", label: "Un día de la semana" },
  SEXENNIAL: { slug: "cada-varios", label: "Cada varios años" },
} as const satisfies Record<RuleKind, { slug: string; label: string }>;

export const RULE_KIND_KEYS = Object.keys(RULE_KINDS) as RuleKind[];

export const readRuleKind = (slug: string | undefined): RuleKind =>
  RULE_KIND_KEYS.find((kind) => RULE_KINDS[kind].slug === slug) ?? "FIXED";
