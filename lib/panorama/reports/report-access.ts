import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { assertPermission } from "#lib/permissions/assert-permission.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { startOfPeriod } from "#lib/plans/items/period.ts";
import { WORKSPACE_HREF } from "../panorama-query.ts";

const QUARTER = /^20\d\d-T[1-4]$/;

/** «2026-t4», as addresses have it. */
export const slugOfPeriod = (period: string): string => period.toLowerCase();

/** The quarter of an address, or null. */
export function periodOfSlug(slug: string): string | null {
  const period = slug.toUpperCase();
  return QUARTER.test(period) && slug === slug.toLowerCase() ? period : null;
}

export const REPORTS_HREF = `${WORKSPACE_HREF}/informes`;
export const reportHref = (period: string): string => `${REPORTS_HREF}/${slugOfPeriod(period)}`;

/**
 * A quarter that the DGCP may report on.
 * @throws DomainError not_found without the permission or for what is no quarter, invalid for one that has not begun
 */
export function assertQuarter(actor: Actor, period: string, today: string): void {
  assertPermission(actor, "panorama.report");
  if (!QUARTER.test(period)) throw notFound();
  if (startOfPeriod(period) > today)
    throw new DomainError("invalid", "Ese trimestre todavía no empieza: no hay de qué informar.");
}

/** @throws DomainError not_found, forbidden */
export function assertMayClose(actor: Actor, period: string): void {
  assertPermission(actor, "panorama.report");
  if (!QUARTER.test(period)) throw notFound();
  if (!hasPermission(actor.role, "panorama.close"))
    throw new DomainError("forbidden", "El informe lo cierra la persona titular de la DGCP.");
}
