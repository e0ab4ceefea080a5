import type { EventState } from "#lib/generated/prisma/enums.ts";
import type { EventTime } from "../say-session.ts";

/** One of a series, as a list has it. */
export interface SeriesEvent {
  id: string;
  code: string | null;
  state: EventState;
  title: string;
  sessions: EventTime[];
}
