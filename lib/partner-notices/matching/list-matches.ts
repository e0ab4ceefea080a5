import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { findOwnNotice } from "../read-notices.ts";
import { CANDIDATE_KINDS, type CandidateKind, matchNotice, type NoticeMatch } from "./match-notice.ts";
import { readCandidates } from "./read-candidates.ts";

/** Of each kind, as many as somebody reads. */
const MOST_SHOWN = 8;

export type MatchGroups = Record<CandidateKind, { shown: NoticeMatch[]; total: number }>;

/** What suits a notice of the person's own office, by kind, the most points first; null when it is not theirs. */
export async function listNoticeMatches(
  db: Tx,
  actor: Actor,
  id: string,
  now: Date,
): Promise<MatchGroups | null> {
  const notice = await findOwnNotice(db, actor, id, now);
  if (!notice) return null;
  const matches = (await readCandidates(db, notice, now))
    .map((candidate) => matchNotice(notice, candidate))
    .filter(({ points }) => points > 0)
    .toSorted((one, other) => other.points - one.points);
  const kinds = Object.keys(CANDIDATE_KINDS) as CandidateKind[];
  return Object.fromEntries(
    kinds.map((kind) => {
      const ofKind = matches.filter(({ candidate }) => candidate.kind === kind);
      return [kind, { shown: ofKind.slice(0, MOST_SHOWN), total: ofKind.length }];
    }),
  ) as MatchGroups;
}
