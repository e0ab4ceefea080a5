import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import { type Light, LIGHT_LABELS } from "#lib/plans/rules/traffic-light.ts";

const TONES = {
  green: "success",
  amber: "warning",
  red: "danger",
  grey: "neutral",
} as const satisfies Record<Light, TagTone>;

/** The colour and its name: the words say what the colour repeats. */
export const LightTag = ({ light }: { light: Light }) => (
  <StatusTag tone={TONES[light]}>{LIGHT_LABELS[light]}</StatusTag>
);
