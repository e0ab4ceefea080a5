import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import { VITALITIES, type Vitality } from "#lib/ties/rules/vitality.ts";

const TONES = {
  ACTIVE: "success",
  QUIET: "info",
  ASLEEP: "warning",
  ENDED: "danger",
  CLOSED: "neutral",
} as const satisfies Record<Vitality, TagTone>;

/** How alive a tie is. */
export const VitalityTag = ({ vitality }: { vitality: Vitality }) => (
  <StatusTag tone={TONES[vitality]}>{VITALITIES[vitality].label}</StatusTag>
);
