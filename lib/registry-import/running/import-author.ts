import { z } from "zod";
import { OfficeKind, Role } from "#lib/generated/prisma/enums.ts";
import type { Actor } from "#lib/permissions/actor.ts";

/** Who imports: an account, or whoever holds the machine, who has none. */
export const importAuthorSchema = z.object({
  id: z.uuid().nullable(),
  name: z.string(),
  role: z.enum(Role).nullable(),
  officeName: z.string().nullable(),
  officeKind: z.enum(OfficeKind).nullable(),
});

export type ImportAuthor = z.output<typeof importAuthorSchema>;

export const authorOf = ({ id, name, role, officeName, officeKind }: Actor): ImportAuthor => ({
  ...{ id, name, role, officeName, officeKind },
});

/** Of a command given on the machine itself. */
export const COMMAND_AUTHOR: ImportAuthor = {
  ...{ id: null, name: "Orden en el servidor", role: null, officeName: null, officeKind: null },
};
