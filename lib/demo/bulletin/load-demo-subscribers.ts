import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { daysFrom } from "#lib/public-forms/days-from.ts";

export const SUBSCRIBERS = 24;
const LEFT = 3;

const AREAS = [[], ["comercio"], ["educacion", "cultura"], ["agua_residuos"]] as const;

/** Invented people who confirmed that they want the bulletin, the notices or both; some left. */
export async function loadDemoSubscribers(db: PrismaClient, now: Date): Promise<void> {
  const since = daysFrom(now, -120);
  const confirmed = Array.from({ length: SUBSCRIBERS }, (_, index) => ({
    email: `lectura${index + 1}@correo.example`,
    ...{
      state: "CONFIRMED" as const,
      bulletin: index % 5 !== 4,
      notices: index % 3 !== 1 || index % 5 === 4,
    },
    areas: [...AREAS[index % AREAS.length]!],
    ...{ receivedAt: since, confirmBy: since, confirmedAt: since },
  }));
  const left = Array.from({ length: LEFT }, () => ({
    ...{ state: "LEFT" as const, bulletin: true, notices: false, areas: [] },
    ...{ receivedAt: since, confirmBy: since, confirmedAt: since, leftAt: daysFrom(now, -20) },
  }));
  await db.subscriber.createMany({ data: [...confirmed, ...left] });
}
