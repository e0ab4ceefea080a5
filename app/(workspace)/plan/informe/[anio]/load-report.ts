import { notFound } from "next/navigation";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { reportDesk } from "#lib/plans/report-desk.ts";

/** The report of an address as one's own office writes it, or the page that says there is none. */
export async function loadReport(params: Promise<{ anio: string }>) {
  const { anio } = await params;
  const actor = await requirePermission("plans.read");
  const found = await reportDesk.findReport(actor, anio).catch((error: unknown) => {
    if (error instanceof DomainError) notFound();
    throw error;
  });
  return {
    ...(found ?? notFound()),
    actor,
    year: anio,
    canEdit: hasPermission(actor.role, "plans.edit"),
    canPublish: hasPermission(actor.role, "plans.adopt"),
  };
}
