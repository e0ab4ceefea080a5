import { Timeline } from "#components/ui/timeline.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { CommitmentMove } from "#lib/ties/reading/tie-view.ts";
import { COMMITMENT_STATES } from "#lib/ties/words.ts";

const TONES = {
  PENDING: "neutral",
  UNDER_WAY: "warning",
  FULFILLED: "success",
  CANCELLED: "danger",
} as const;

/** How a commitment has gone, the latest first. */
export function MoveHistory({ moves }: { moves: readonly CommitmentMove[] }) {
  if (moves.length === 0) return <p className="text-tinta-suave">Está pendiente desde que se anotó.</p>;
  return (
    <Timeline
      label="Cómo ha ido, primero lo último"
      entries={moves.toReversed().map(({ id, state, happenedOn, note, byName }) => ({
        ...{ key: id, when: formatDate(happenedOn), dateTime: happenedOn, actor: byName, tone: TONES[state] },
        title: COMMITMENT_STATES[state],
        children: note ? <p className="whitespace-pre-line">{note}</p> : null,
      }))}
    />
  );
}
