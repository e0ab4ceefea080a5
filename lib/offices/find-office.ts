import { getDatabase } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";

/** An organisation with all that can be set of it, or null. */
export async function findOffice(id: string) {
  if (!isUuid(id)) return null;
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
