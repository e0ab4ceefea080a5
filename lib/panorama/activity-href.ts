import type { ActivityKind } from "#lib/generated/prisma/enums.ts";
import type { ActivityRow } from "./activity-row.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { isAgreementNumber } from "#lib/registry/normalize-number.ts";
import { tieHref } from "#lib/ties/tie-hrefs.ts";
import { isPublicViewer, type Viewer } from "./viewer.ts";

/** Where anyone reads it, before its code. */
const PUBLIC_PAGES: Partial<Record<ActivityKind, string>> = {
  EVENT: "/agenda",
  MISSION: "/giras",
  PROJECT: "/proyectos",
  AGREEMENT: "/registro",
  CALL: "/convocatorias",
};

/** Where its own office has it, before its id. */
const OWN_PAGES: Partial<Record<ActivityKind, string>> = {
  MISSION: "/giras-oficina",
  PROJECT: "/proyectos-oficina",
  CASE: "/expedientes",
  APPLICATION: "/convocatorias-oficina",
};

type Shown = Pick<ActivityRow, "kind" | "id" | "code" | "audience" | "officeId">;

/** Where a person reads the thing itself; null for what another office only shares the dates and the place of. */
export function activityHref(activity: Shown, viewer: Viewer): string | null {
  const { kind, id, code, audience, officeId } = activity;
  if (kind === "TIE") return pageOfTie(activity, viewer);
  if (audience === "PUBLIC" && code !== null) {
    const page = PUBLIC_PAGES[kind];
    return page ? `${page}/${code}` : null;
  }
  if (isPublicViewer(viewer)) return null;
  const page = OWN_PAGES[kind];
  // A case that is seen at all can be opened.
  return page && (kind === "CASE" || officeId === viewer.officeId) ? `${page}/${id}` : null;
}

/** A tie has no page for anyone; its agreement has one, which says how alive it is. */
function pageOfTie({ code, officeId }: Shown, viewer: Viewer): string | null {
  if (!isPublicViewer(viewer) && (officeId === viewer.officeId || hasPermission(viewer.role, "ties.oversee")))
    return tieHref(code!);
  return isAgreementNumber(code!) ? `/registro/${code}` : null;
}
