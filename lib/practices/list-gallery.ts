import { plainName } from "#lib/catalogues/plain-name.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { searchWords } from "#lib/kernel/search-words.ts";
import { answersOf } from "./evaluation-view.ts";
import type { GalleryFilters } from "./gallery-query.ts";
import { lastSent, type PracticeView } from "./practice-view.ts";
import { practiceSelect, practiceView } from "./read-practice.ts";
import { scoreOf } from "./score.ts";
import { bandOf, STRONG } from "./score-bands.ts";
import { PUBLISHED } from "./visible-practices.ts";

/** A published practice in the gallery. Scores from 0 to 1. */
export interface GalleryRow {
  practice: PracticeView;
  /** Of its last self-evaluation; null without one. */
  self: { score: number; sentAt: Date; criteria: { number: number; value: number | null }[] } | null;
  /** Mean of the last evaluation of each other office. */
  peers: { count: number; mean: number } | null;
}

/**
 * The published practices that the filters let through, the best scored first. All of them are read and judged here:
 * offices publish a few each, and no filter of the score can be told without working it out.
 */
export async function listGallery(db: Tx, filters: GalleryFilters): Promise<GalleryRow[]> {
  const { estado, tipo } = filters;
  const rows = await db.practice.findMany({
    where: {
      ...PUBLISHED,
      ...(tipo ? { kind: tipo } : {}),
      ...(estado ? { office: { stateCode: estado } } : {}),
    },
    select: {
      ...practiceSelect,
      evaluations: {
        where: { state: "SENT" },
        select: {
          ...{ kind: true, state: true, round: true, score: true, sentAt: true },
          evaluator: { select: { id: true, name: true } },
          answers: { select: { question: true, answer: true } },
        },
      },
    },
    orderBy: { publishedAt: "desc" },
  });
  return rows
    .map(({ evaluations, ...row }) => {
      const sent = lastSent(evaluations.map(({ evaluator: office, ...one }) => ({ ...one, office })));
      return { practice: practiceView(row), self: selfOf(sent), peers: peersOf(sent) };
    })
    .filter((row) => isWanted(row, filters))
    .toSorted((a, b) => (b.self?.score ?? -1) - (a.self?.score ?? -1));
}

type Sent = {
  kind: string;
  score: number | null;
  sentAt: Date | null;
  answers: Parameters<typeof answersOf>[0];
};

function selfOf(sent: readonly Sent[]): GalleryRow["self"] {
  const one = sent.find(({ kind }) => kind === "SELF");
  if (!one || one.score === null || one.sentAt === null) return null;
  const { criteria } = scoreOf(answersOf(one.answers));
  return {
    score: one.score,
    sentAt: one.sentAt,
    criteria: criteria.map(({ number, value }) => ({ number, value })),
  };
}

function peersOf(sent: readonly Sent[]): GalleryRow["peers"] {
  const scores = sent.filter(({ kind }) => kind === "PEER").flatMap(({ score }) => score ?? []);
  if (scores.length === 0) return null;
  return { count: scores.length, mean: scores.reduce((sum, score) => sum + score, 0) / scores.length };
}

function isWanted({ practice, self }: GalleryRow, { q, puntaje, criterio }: GalleryFilters): boolean {
  if (puntaje !== null && (self === null || bandOf(self.score) !== puntaje)) return false;
  if (criterio !== null) {
    const value = self?.criteria.find(({ number }) => number === criterio)?.value ?? null;
    if (value === null || value < STRONG) return false;
  }
  return q === null || hasWords(practice, q);
}

/** Every word has to be somewhere, whatever its accents and capitals. */
function hasWords({ name, summary, place, partners, office }: PracticeView, typed: string): boolean {
  const text = plainName([name, summary, place, partners, office.name, office.state].join(" "));
  return searchWords(typed).every((word) => text.includes(plainName(word)));
}
