import type { PrismaClient } from "#lib/generated/prisma/client.ts";

/** Throws away the links of surveys that are over: they answer nothing any more. A second call finds none. */
export async function eraseSurveyLinks(db: PrismaClient, now: Date): Promise<void> {
  await db.eventSurveyLink.deleteMany({ where: { survey: { closesAt: { lt: now } } } });
}
