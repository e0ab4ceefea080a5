import { notFound } from "next/navigation";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { consultationDesk } from "#lib/plans/consultation/consultation-desk.ts";
import { readConsultationNumber } from "#lib/plans/consultation/consultation-head.ts";
import type { ModeratedConsultation } from "#lib/plans/consultation/read-moderation.ts";

export interface LoadedConsultation {
  actor: Actor;
  consultation: ModeratedConsultation;
  canModerate: boolean;
  canConsult: boolean;
}

/** The consultation that a page is about; another office's is as if it never was. */
export async function loadConsultation(numero: string): Promise<LoadedConsultation> {
  const actor = await requirePermission("plans.read");
  const consultation = await orNotFound(consultationDesk.get(actor, readConsultationNumber(numero)));
  return {
    ...{ actor, consultation },
    canModerate: hasPermission(actor.role, "plans.moderate"),
    canConsult: hasPermission(actor.role, "plans.consult"),
  };
}

/** What does not exist for this person is a page that says so. */
export async function orNotFound<Found>(found: Promise<Found>): Promise<Found> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof DomainError && error.code === "not_found") notFound();
    throw error;
  }
}
