import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import { MISSION_STATES, type MissionState } from "#lib/missions/mission-state.ts";

const TONES = {
  PREPARATION: "neutral",
  UNDER_WAY: "info",
  HELD: "warning",
  REPORTED: "success",
} as const satisfies Record<MissionState, TagTone>;

/** Where a tour or a visit is. */
export const MissionStateTag = ({ state }: { state: MissionState }) => (
  <StatusTag tone={TONES[state]}>{MISSION_STATES[state]}</StatusTag>
);
