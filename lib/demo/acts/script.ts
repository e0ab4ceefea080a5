import type { IsoDate } from "#lib/calendar/types.ts";
import type { NumberedAgreement } from "../agreements/load-demo-agreements.ts";
import type { Random } from "../seeded-random.ts";
import type { PlannedAct } from "./planned-act.ts";

/** What may happen to an agreement, act by act in the order of the days; null when it does not fit it. */
export type Script = (random: Random, agreement: NumberedAgreement, today: IsoDate) => PlannedAct[] | null;
