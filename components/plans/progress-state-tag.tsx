import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import type { ProgressState } from "#lib/generated/prisma/enums.ts";
import { PROGRESS_STATES } from "#lib/plans/items/words.ts";

const TONES = {
  NOT_STARTED: "neutral",
  UNDER_WAY: "info",
  DONE: "success",
  LATE: "warning",
  DROPPED: "danger",
} as const satisfies Record<ProgressState, TagTone>;

/** How something goes; said so too when nobody said it. */
export function ProgressStateTag({ state }: { state: string }) {
  if (!Object.hasOwn(TONES, state)) return <StatusTag>Sin decir</StatusTag>;
  const known = state as ProgressState;
  return <StatusTag tone={TONES[known]}>{PROGRESS_STATES[known]}</StatusTag>;
}
