import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import { COMMITMENT_STATES, type CommitmentState } from "#lib/missions/results/commitment-state.ts";

const TONES = { OVERDUE: "danger", OPEN: "info", SETTLED: "success" } as const satisfies Record<
  CommitmentState,
  TagTone
>;

/** How a commitment stands. */
export const CommitmentStateTag = ({ state }: { state: CommitmentState }) => (
  <StatusTag tone={TONES[state]}>{COMMITMENT_STATES[state]}</StatusTag>
);
