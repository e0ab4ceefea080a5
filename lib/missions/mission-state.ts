export const MISSION_STATES = {
  PREPARATION: "En preparación",
  UNDER_WAY: "En curso",
  HELD: "Realizada, sin informe",
  REPORTED: "Con informe",
} as const;

export type MissionState = keyof typeof MISSION_STATES;

interface Dated {
  /** ISO. */
  startsOn: string;
  endsOn: string;
  reportedAt: Date | null;
}

/** Where a tour or a visit is: by its dates until its report is sent. @param today ISO date in Mexico City */
export function stateOf({ startsOn, endsOn, reportedAt }: Dated, today: string): MissionState {
  if (reportedAt) return "REPORTED";
  if (today < startsOn) return "PREPARATION";
  return today <= endsOn ? "UNDER_WAY" : "HELD";
}
