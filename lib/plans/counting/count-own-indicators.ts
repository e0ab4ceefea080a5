import type { IsoDate } from "#lib/calendar/types.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { lockPlan } from "../editing/lock-plan.ts";
import { fillIndicators } from "./fill-indicators.ts";

/**
 * What the portal does every night, at once and for the plan of one's office.
 * @returns how many measurements were written
 * @throws DomainError not_found, forbidden
 */
export const countOwnIndicators = (db: PrismaClient, actor: Actor, today: IsoDate): Promise<number> =>
  db.$transaction(async (tx) => fillIndicators(tx, (await lockPlan(tx, actor)).id, today));
