import { Prisma } from "#lib/generated/prisma/client.ts";
import { sideOf } from "#lib/permissions/roles.ts";
import { isPublicViewer, type Viewer } from "../viewer.ts";

/**
 * Which rows of `activities a` exist for a person: what is public; the own office's; what offices share with each other;
 * and cases as `visibleCases` says, the DGCP's being those filed and a state's those that its municipalities share.
 */
export function visibleActivities(viewer: Viewer): Prisma.Sql {
  if (isPublicViewer(viewer)) return Prisma.sql`a.audience = 'PUBLIC'`;
  const own = Prisma.sql`a.office_id = ${viewer.officeId}::uuid`;
  switch (sideOf(viewer.role)) {
    case "DGCP":
      return Prisma.sql`(a.audience IN ('PUBLIC', 'OFFICES', 'DGCP') OR ${own})`;
    case "OFFICE":
      return Prisma.sql`(a.audience IN ('PUBLIC', 'OFFICES') OR ${own} OR (a.kind = 'CASE' AND a.office_id IN (
        SELECT id FROM offices WHERE parent_id = ${viewer.officeId}::uuid AND shares_with_parent)))`;
    default:
      return Prisma.sql`a.audience = 'PUBLIC'`;
  }
}
