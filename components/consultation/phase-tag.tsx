import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import type { Phase } from "#lib/plans/consultation/phase.ts";
import { PHASES } from "#lib/plans/consultation/words.ts";

const TONES = { coming: "info", open: "success", closed: "neutral" } as const satisfies Record<
  Phase,
  TagTone
>;

/** Where a consultation is. */
export function PhaseTag({ phase }: { phase: Phase }) {
  return <StatusTag tone={TONES[phase]}>{PHASES[phase]}</StatusTag>;
}
