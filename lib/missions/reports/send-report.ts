import { createHash } from "node:crypto";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeMission } from "../change-mission.ts";
import { lockOpenMission } from "../lock-mission.ts";
import { type Mission, missionInclude, missionOf } from "../reading/read-mission.ts";
import { reportOf } from "./report-content.ts";

/**
 * Sends the commission report as it stands: an edition that is never changed, and from then on nothing of the tour or
 * the visit does. What it got wrong is said in the next edition, once the head reopens it.
 * @returns the number of the edition
 * @throws DomainError not_found, forbidden, conflict when it was sent already, invalid while something is missing
 */
export function sendReport(
  db: PrismaClient,
  actor: Actor,
  missionId: string,
  at = new Date(),
): Promise<number> {
  const change = {
    actor,
    action: "mission:report",
    permission: "missions.close",
    target: missionId,
    at,
  } as const;
  return changeMission(db, change, async (tx) => {
    await lockOpenMission(tx, actor, missionId);
    const row = await tx.mission.findUniqueOrThrow({ where: { id: missionId }, include: missionInclude });
    const mission = missionOf(row);
    const missing = missingForReport(mission, mexicoCityDay(at));
    if (missing.length > 0) throw new DomainError("invalid", missing.join(" "));
    const content = JSON.stringify(reportOf(mission));
    const number = (mission.editions[0]?.number ?? 0) + 1;
    const corrects = number === 1 ? "" : mission.reopenReason;
    const sha256 = createHash("sha256").update(content).digest("hex");
    await tx.missionReportEdition.create({
      data: { ...{ missionId, number, corrects, content, sha256, at }, byName: actor.name },
      select: { id: true },
    });
    await tx.mission.update({
      where: { id: missionId },
      data: { reportedAt: at, reopenReason: "" },
      select: { id: true },
    });
    return { result: number, detail: { mission: missionId, number, sha256 } };
  });
}

/** What keeps a report from being sent, a sentence each. Pure. @param today ISO date in Mexico City */
export function missingForReport(mission: Mission, today: string): string[] {
  return [
    today < mission.endsOn && "Todavía no termina.",
    mission.place.length === 0 && "Falta decir el lugar.",
    mission.member.length === 0 && "Falta decir quién participó.",
    mission.summary === "" && "Falta el resumen.",
    mission.conclusions === "" && "Faltan las conclusiones.",
  ].filter((sentence) => sentence !== false);
}
