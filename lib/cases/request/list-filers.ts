import type { Tx } from "#lib/kernel/db.ts";
import { moveRule } from "#lib/workflow/moves.ts";

/** Who can file for an office: its accounts in force with a role that the workflow's table admits. At most 50. */
export const listFilers = (db: Tx, officeId: string): Promise<{ name: string; email: string }[]> =>
  db.user.findMany({
    where: {
      officeId,
      role: { in: [...moveRule("file").roles] },
      disabledAt: null,
      passwordHash: { not: null },
    },
    orderBy: { name: "asc" },
    take: 50,
    select: { name: true, email: true },
  });
