import { z } from "zod";
import { getDatabase } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";

/** An organisation with all that can be set of it. @throws DomainError `not_found`. */
export async function getOffice(id: string) {
  const office = z.uuid().safeParse(id).success
    ? await getDatabase().office.findUnique({
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
      })
    : null;
  if (!office) throw notFound();
  return office;
}
