import type { MissionKind } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { type MissionState, stateOf } from "../mission-state.ts";
import { ownMissions } from "./own-missions.ts";
import { sayPlace } from "./say-place.ts";

export interface MissionRow {
  id: string;
  code: string;
  kind: MissionKind;
  title: string;
  startsOn: string;
  endsOn: string;
  state: MissionState;
  isPublished: boolean;
  /** «Seúl, Corea del Sur». */
  places: string[];
  commitments: number;
}

/** The tours and visits of the person's office, the latest first. @param today ISO date in Mexico City */
export async function listMissions(tx: Tx, actor: Actor, today: string): Promise<MissionRow[]> {
  const rows = await tx.mission.findMany({
    where: ownMissions(actor),
    orderBy: [{ startsOn: "desc" }, { id: "desc" }],
    select: {
      ...{ id: true, code: true, kind: true, title: true, startsOn: true, endsOn: true },
      ...{ reportedAt: true, publishedAt: true },
      places: { orderBy: { id: "asc" }, select: { city: true, country: { select: { name: true } } } },
      _count: { select: { commitments: true } },
    },
  });
  return rows.map(({ places, _count, publishedAt, reportedAt, ...row }) => {
    const dates = { startsOn: isoOfColumn(row.startsOn), endsOn: isoOfColumn(row.endsOn) };
    return {
      ...{ ...row, ...dates, isPublished: publishedAt !== null, commitments: _count.commitments },
      state: stateOf({ ...dates, reportedAt }, today),
      places: places.map(({ city, country }) => sayPlace({ city, country: country.name })),
    };
  });
}
