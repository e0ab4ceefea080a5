import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import type { CommentOutcome } from "#lib/generated/prisma/enums.ts";
import { OUTCOMES } from "#lib/plans/consultation/words.ts";

const TONES = {
  ACCEPTED: "success",
  PARTLY: "info",
  NOT_ACCEPTED: "warning",
  OUT_OF_SCOPE: "neutral",
} as const satisfies Record<CommentOutcome, TagTone>;

/** What the office does because of a comment. */
export function OutcomeTag({ outcome }: { outcome: CommentOutcome }) {
  return <StatusTag tone={TONES[outcome]}>{OUTCOMES[outcome]}</StatusTag>;
}
