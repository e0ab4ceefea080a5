import { findAreaWord } from "#lib/calls/matching/find-area-word.ts";
import { plainName } from "#lib/catalogues/plain-name.ts";
import { countryRegion } from "#lib/catalogues/country-region.ts";
import { MODALITIES } from "#lib/cooperation/modalities.ts";
import type { CooperationModality, PartnerKind } from "#lib/generated/prisma/enums.ts";
import { PARTNER_KINDS } from "#lib/projects/catalogues/project-words.ts";
import { WORLD_REGIONS, type WorldRegion } from "#lib/registry/world-regions.ts";
import type { NoticeView } from "../notice-view.ts";

/** What may be of use to who looks for a partner. */
export const CANDIDATE_KINDS = {
  NOTICE: "Otras oficinas que buscan algo parecido",
  CALL: "Convocatorias en que puede participar",
  AGREEMENT: "Quién ya trabaja con esos lugares",
  PRACTICE: "Prácticas que mostrar o de las que partir",
} as const satisfies Record<string, string>;

export type CandidateKind = keyof typeof CANDIDATE_KINDS;

/** Something that a notice is set against, with no more of it than what is compared. */
export interface Candidate {
  kind: CandidateKind;
  id: string;
  title: string;
  /** Whose it is, in words. */
  whose: string;
  href: string;
  areas: readonly { key: string; name: string }[];
  countries: readonly { code: string; name: string }[];
  /** Null where it does not say. */
  modality: CooperationModality | null;
  partners: readonly PartnerKind[];
  /** Where nothing is tagged, what is written. */
  texts: readonly string[];
}

/** Why something is worth its points. Every point has its sentence. */
export interface Reason {
  points: number;
  sentence: string;
}

export interface NoticeMatch {
  candidate: Candidate;
  points: number;
  reasons: Reason[];
}

export const POINTS = { area: 3, country: 3, region: 1, partner: 1, modality: 1, word: 1 } as const;

/** The rule in a sentence, as screens tell it. */
export const MATCH_RULE = `Suma ${POINTS.area} por cada área en común y por cada país que el aviso nombra, ${POINTS.region} si el país es de una región que nombra, ${POINTS.partner} si es la clase de contraparte que busca, ${POINTS.modality} si es la misma modalidad y ${POINTS.word} por cada área de la que habla un texto sin áreas propias. Lo que no comparte ni área ni lugar no aparece.`;

type Sought = Pick<NoticeView, "areas" | "countries" | "regions" | "kinds" | "modality">;

/**
 * How well something suits a notice, with a sentence for each point. The kind of partner and the modality only add to
 * what is shared: by themselves they say nothing of either.
 */
export function matchNotice(notice: Sought, candidate: Candidate): NoticeMatch {
  const shared = [...areaReasons(notice, candidate), ...placeReasons(notice, candidate)];
  const reasons = shared.length === 0 ? [] : [...shared, ...likenessReasons(notice, candidate)];
  return { candidate, points: reasons.reduce((sum, { points }) => sum + points, 0), reasons };
}

function areaReasons({ areas }: Sought, candidate: Candidate): Reason[] {
  return areas.flatMap(({ key, name }): Reason[] => {
    if (candidate.areas.some((area) => area.key === key))
      return [{ points: POINTS.area, sentence: `Es del área «${name}», como el aviso.` }];
    const word = candidate.areas.length === 0 ? findAreaWord(key, candidate.texts) : null;
    if (word === null) return [];
    return [{ points: POINTS.word, sentence: `Habla de «${word}», que es del área «${name}».` }];
  });
}

function placeReasons({ countries, regions }: Sought, candidate: Candidate): Reason[] {
  const named = countries.filter(({ code, name }) => isOf(candidate, code, name));
  const asked = named.map(({ name }) => ({
    points: POINTS.country,
    sentence: `Es con ${name}, que el aviso nombra.`,
  }));
  const near = regions.flatMap((region): Reason[] => {
    const other = candidate.countries.find(
      ({ code }) => countryRegion(code) === region && !named.some((one) => one.code === code),
    );
    return other ? [sayRegion(other.name, region)] : [];
  });
  return [...asked, ...near];
}

const sayRegion = (country: string, region: WorldRegion): Reason => ({
  points: POINTS.region,
  sentence: `Es con ${country}, que es de «${WORLD_REGIONS[region].label}».`,
});

/** What says no country may still write its name. */
const isOf = ({ countries, texts }: Candidate, code: string, name: string): boolean =>
  countries.some((country) => country.code === code) ||
  (countries.length === 0 && texts.some((text) => hasWord(text, name)));

const hasWord = (text: string, name: string): boolean =>
  ` ${plainName(text)} `.includes(` ${plainName(name)} `);

function likenessReasons({ kinds, modality }: Sought, candidate: Candidate): Reason[] {
  const kind = kinds.find((one) => candidate.partners.includes(one));
  return [
    ...(kind
      ? [
          {
            points: POINTS.partner,
            sentence: `Hay ahí la clase de contraparte que se busca: ${labelOf(kind)}.`,
          },
        ]
      : []),
    ...(candidate.modality === modality
      ? [
          {
            points: POINTS.modality,
            sentence: `Es cooperación ${MODALITIES[modality].label.toLowerCase()}, como la que se busca.`,
          },
        ]
      : []),
  ];
}

const labelOf = (kind: PartnerKind): string => PARTNER_KINDS[kind].label.toLowerCase();
