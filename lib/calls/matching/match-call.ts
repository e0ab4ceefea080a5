import type { CooperationModality } from "#lib/generated/prisma/enums.ts";
import { MODALITIES } from "#lib/cooperation/modalities.ts";
import { sdgLabel } from "#lib/cooperation/sdg-labels.ts";
import type { CallView } from "../call-view.ts";
import { sayApplicants } from "../describe-call.ts";
import { AREAS_OF_STRATEGY } from "./area-words.ts";
import { findAreaWord } from "./find-area-word.ts";

/** What an office's plan says that a call can be set against; its rows are in the order of the plan. */
export interface PlanFacts {
  axes: { name: string; strategy: string }[];
  objectives: { text: string; sdgGoals: string[] }[];
  /** The texts of its profile. */
  profile: string[];
  /** Of the projects that the office has. */
  modalities: CooperationModality[];
}

export interface OfficeFacts {
  kind: "STATE" | "MUNICIPAL";
  stateCode: string;
  /** Null while the office has none: then only who may apply is told. */
  plan: PlanFacts | null;
}

/** Why a call is worth its points. Every point has its sentence. */
export interface Reason {
  points: number;
  sentence: string;
}

export interface Match {
  eligible: boolean;
  /** Why it may apply, or may not. */
  eligibility: string;
  points: number;
  reasons: Reason[];
}

type Matched = Pick<
  CallView,
  "forStates" | "forMunicipalities" | "eligibleStates" | "condition" | "areas" | "sdgGoals" | "modality"
>;

export const POINTS = { axis: 3, sdg: 2, profile: 1, modality: 1 } as const;

/**
 * How well a call suits an office: points for each area that an axis works in, each goal that an objective pursues, each
 * area of which the profile speaks and no axis does, and a kind of cooperation that the office already knows. An office
 * that may not apply has no points.
 */
export function matchCall(call: Matched, office: OfficeFacts): Match {
  const eligible = isEligible(call, office);
  const reasons = eligible && office.plan !== null ? reasonsOf(call, office.plan) : [];
  return {
    eligible,
    eligibility: sayEligibility(call, office, eligible),
    points: reasons.reduce((sum, { points }) => sum + points, 0),
    reasons,
  };
}

function isEligible(call: Matched, { kind, stateCode }: OfficeFacts): boolean {
  const level = kind === "STATE" ? call.forStates : call.forMunicipalities;
  return level && (call.eligibleStates.length === 0 || call.eligibleStates.includes(stateCode));
}

function sayEligibility(call: Matched, { kind }: OfficeFacts, eligible: boolean): string {
  const who = `Es para: ${sayApplicants(call).replace(/^G/, "g")}.`;
  if (!eligible) return `${who} Su oficina no está entre ellos.`;
  const level = kind === "STATE" ? "estado" : "municipio";
  const more = call.condition === "" ? "" : ` Revise si cumple lo demás que pide: ${call.condition}`;
  return `${who} Su ${level} puede participar.${more}`;
}

const reasonsOf = (call: Matched, plan: PlanFacts): Reason[] => [
  ...call.areas.flatMap((area) => areaReason(area, plan)),
  ...call.sdgGoals.flatMap((goal) => sdgReason(goal, plan)),
  ...(plan.modalities.includes(call.modality)
    ? [
        {
          points: POINTS.modality,
          sentence: `Su oficina ya tiene proyectos de cooperación ${MODALITIES[call.modality].label.toLowerCase()}.`,
        },
      ]
    : []),
];

function areaReason({ key, name }: Matched["areas"][number], { axes, profile }: PlanFacts): Reason[] {
  const axis = axes.find(({ strategy }) => AREAS_OF_STRATEGY[strategy]?.includes(key));
  if (axis) return [{ points: POINTS.axis, sentence: `Área «${name}»: es la de su eje «${axis.name}».` }];
  const word = findAreaWord(key, profile);
  return word === null
    ? []
    : [{ points: POINTS.profile, sentence: `Área «${name}»: el perfil de su plan habla de «${word}».` }];
}

function sdgReason(goal: string, { objectives }: PlanFacts): Reason[] {
  const objective = objectives.find(({ sdgGoals }) => sdgGoals.includes(goal));
  return objective
    ? [
        {
          points: POINTS.sdg,
          sentence: `ODS ${sdgLabel(goal)}: lo persigue su objetivo «${objective.text}».`,
        },
      ]
    : [];
}
