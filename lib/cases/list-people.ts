import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Side } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { Recipient } from "#lib/notifications/notify.ts";

interface CaseHands {
  officeId: string;
  dgcpAssigneeId: string | null;
  cjaAssigneeId: string | null;
}

/** The people of some sides whom a case concerns, with an account in force, except who did it. One query. */
export const listPeople = (
  tx: Tx,
  hands: CaseHands,
  sides: readonly Side[],
  exceptId: string | null,
): Promise<Recipient[]> =>
  tx.user.findMany({
    where: {
      disabledAt: null,
      passwordHash: { not: null },
      ...(exceptId ? { id: { not: exceptId } } : {}),
      OR: sides.map((side) => peopleOf(side, hands)),
    },
    select: { id: true, email: true, wantsMail: true },
  });

/** Whoever has the case in that side; its whole team while nobody has it. */
function peopleOf(side: Side, { officeId, dgcpAssigneeId, cjaAssigneeId }: CaseHands): Prisma.UserWhereInput {
  switch (side) {
    case "OFFICE":
      return { officeId, role: { in: ["office_editor", "office_head"] } };
    case "DGCP":
      return dgcpAssigneeId ? { id: dgcpAssigneeId } : { officeKind: "DGCP" };
    case "CJA":
      return cjaAssigneeId ? { id: cjaAssigneeId } : { officeKind: "CJA" };
  }
}
