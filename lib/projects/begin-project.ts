import { lockApplication } from "#lib/calls/applications/own-applications.ts";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { changeRecord } from "#lib/cooperation/change-record.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { CooperationModality, PartnerKind } from "#lib/generated/prisma/enums.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { Sector } from "./catalogues/sectors.ts";

/** What who convenes is taken for, until the office says otherwise. */
const KINDS = {
  NORTH_SOUTH: "GOVERNMENT",
  SOUTH_SOUTH: "GOVERNMENT",
  TRIANGULAR: "GOVERNMENT",
  DECENTRALISED: "LOCAL_GOVERNMENT",
  MULTILATERAL: "MULTILATERAL",
  PRIVATE: "FOUNDATION",
} as const satisfies Record<CooperationModality, PartnerKind>;

const FIRST_SECTOR: Sector = "15112";

/**
 * Begins the project of a call that was granted, with what the call says of it and its convener as who funds it. When it
 * was begun already, that one.
 * @returns the id of the project
 * @throws DomainError not_found; conflict while it has not been granted
 */
export function beginProject(
  db: PrismaClient,
  actor: Actor,
  applicationId: string,
  at = new Date(),
): Promise<string> {
  const attempt = { action: "project:create", permission: "projects.edit", target: applicationId } as const;
  return changeRecord(db, { ...attempt, actor, at }, async (tx) => {
    const { state, callId } = await lockApplication(tx, actor, applicationId);
    const begun = await tx.project.findUnique({ where: { applicationId }, select: { id: true } });
    if (begun) return { result: begun.id, detail: null };
    if (state !== "GRANTED") throw new DomainError("conflict", "Todavía no se ha anotado que se obtuvo.");
    const call = await tx.call.findUniqueOrThrow({
      where: { id: callId },
      select: {
        title: true,
        summary: true,
        modality: true,
        sdgGoals: true,
        convener: true,
        countryCode: true,
      },
    });
    const { convener, countryCode, ...facts } = call;
    const { id } = await tx.project.create({
      data: {
        ...facts,
        ...{ status: "PIPELINE", sector: FIRST_SECTOR, plannedStart: dateColumn(mexicoCityDay(at)) },
        ...{ callId, applicationId, officeId: actor.officeId },
        ...{ updatedBy: actor.name, createdAt: at, updatedAt: at },
        partners: {
          create: [{ name: convener, role: "FUNDING", kind: KINDS[call.modality], countryCode }],
        },
      },
      select: { id: true },
    });
    return { result: id, detail: { project: id, application: applicationId } };
  });
}
