import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { CallView } from "../call-view.ts";
import { listPublishedCalls } from "../read-calls.ts";
import { type Match, matchCall } from "./match-call.ts";
import { readOfficeFacts } from "./read-office-facts.ts";

export interface MatchedCall {
  call: CallView;
  match: Match;
}

export interface Matches {
  /** Whether there is a plan to set them against. */
  hasPlan: boolean;
  /** Not closed: those it may apply to, the most points first, then those that close first; the others at the end. */
  rows: MatchedCall[];
}

/** The calls that have not closed, set against the person's own office. */
export async function listMatches(db: Tx, actor: Actor, now: Date): Promise<Matches> {
  const office = await readOfficeFacts(db, actor);
  const calls = await listPublishedCalls(db, now);
  const rows = calls
    .filter(({ phase }) => phase !== "CLOSED")
    .map((call) => ({ call, match: matchCall(call, office) }))
    .toSorted(
      (one, other) =>
        Number(other.match.eligible) - Number(one.match.eligible) ||
        other.match.points - one.match.points ||
        one.call.closesAt.getTime() - other.call.closesAt.getTime(),
    );
  return { hasPlan: office.plan !== null, rows };
}
