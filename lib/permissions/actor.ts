import type { OfficeKind, Role } from "#lib/generated/prisma/enums.ts";

/** Who is asking: an account in force, read from the database at this very request. */
export interface Actor {
  id: string;
  name: string;
  email: string;
  role: Role;
  officeId: string;
  officeKind: OfficeKind;
  officeName: string;
}

/** The program itself: deadlines that pass, rules that hold. It acts on no one's behalf and sees every case. */
export const SYSTEM = { id: null, name: "Sistema", role: null, officeId: null, officeName: null } as const;
export type System = typeof SYSTEM;
