import { randomUUID } from "node:crypto";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { ListedPart, PartValues } from "#lib/missions/parts/mission-parts.ts";
import { partTable } from "#lib/missions/parts/part-table.ts";
import { columnsOfPart } from "#lib/missions/parts/part-values.ts";
import { dayAfter } from "./demo-days.ts";
import type { DemoCommitment, DemoMission } from "./demo-mission.ts";

interface Written {
  id: string;
  mission: DemoMission;
  startsOn: string;
  today: string;
  by: string;
  at: Date;
}

/** A commitment with the id of its row. */
export type WrittenCommitment = DemoCommitment & { id: string };

/** Writes what a tour or a visit is made of, each kind at once: a row at a time would be most of the load. */
export async function writeParts(db: PrismaClient, written: Written): Promise<WrittenCommitment[]> {
  const { mission, startsOn, today } = written;
  const commitments = mission.commitments.map((commitment) => ({ ...commitment, id: randomUUID() }));
  const parts: Record<ListedPart, (PartValues & { id?: string })[]> = {
    place: mission.places.map(([city, countryCode]) => ({ city, countryCode })),
    member: mission.members.map(([name, position, kind = "PUBLIC_SERVANT"]) => ({ name, position, kind })),
    session: mission.sessions.map(([day, time, what, place, withWhom]) => ({
      ...{ day: dayAfter(startsOn, day - 1), time, what, place, withWhom },
    })),
    person: mission.people.map(([name, position, organisation]) => ({ name, position, organisation })),
    cost: mission.costs.map(([concept, amount, currency, detail = ""]) => ({
      ...{ concept, amount, currency, detail },
    })),
    commitment: commitments.map(({ id, what, owner, due }) => ({
      ...{ id, what, owner, dueOn: dayAfter(today, due) },
    })),
  };
  for (const [part, rows] of Object.entries(parts) as [ListedPart, PartValues[]][]) {
    const data = rows.map(({ id = randomUUID(), ...values }) => ({
      ...columnsOfPart(part, values),
      ...{ id, missionId: written.id, updatedAt: written.at, updatedBy: written.by },
    }));
    if (data.length > 0) await partTable(db, part).createMany({ data });
  }
  return commitments;
}
