import { Prisma } from "#lib/generated/prisma/client.ts";
import type { Side } from "#lib/generated/prisma/enums.ts";

interface CaseHands {
  officeId: string;
  dgcpAssigneeId: string | null;
  cjaAssigneeId: string | null;
}

/** The query of the people of some sides whom a case concerns, with an account in force, except who did it. */
export const peopleOfCase = (hands: CaseHands, sides: readonly Side[], exceptId: string | null): Prisma.Sql =>
  Prisma.sql`
    SELECT u.id, u.email, u.wants_mail FROM users u
    WHERE u.disabled_at IS NULL AND u.password_hash IS NOT NULL AND u.id IS DISTINCT FROM ${exceptId}::uuid
      AND (${Prisma.join(
        sides.map((side) => peopleOfSide(side, hands)),
        " OR ",
      )})`;

/** Whoever has the case in that side; its whole team while nobody has it. */
function peopleOfSide(side: Side, { officeId, dgcpAssigneeId, cjaAssigneeId }: CaseHands): Prisma.Sql {
  switch (side) {
    case "OFFICE":
      return Prisma.sql`(u.office_id = ${officeId}::uuid AND u.role IN ('office_editor', 'office_head'))`;
    case "DGCP":
      return dgcpAssigneeId ? Prisma.sql`u.id = ${dgcpAssigneeId}::uuid` : Prisma.sql`u.office_kind = 'DGCP'`;
    case "CJA":
      return cjaAssigneeId ? Prisma.sql`u.id = ${cjaAssigneeId}::uuid` : Prisma.sql`u.office_kind = 'CJA'`;
  }
}
