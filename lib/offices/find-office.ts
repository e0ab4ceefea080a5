import { z } from "zod";
import { getDatabase } from "#lib/kernel/db.ts";

/** An organisation with all that can be set of it, or null. */
export async function findOffice(id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  return getDatabase().office.findUnique({
    where: { id },
    relationLoadStrategy: "join",
    select: {
      id: true,
      kind: true,
      name: true,
      stateCode: true,
      municipality: true,
      parentId: true,
      sharesWithParent: true,
      emailDomains: true,
      requiresTotp: true,
      disabledAt: true,
      parent: { select: { name: true } },
    },
  });
}
