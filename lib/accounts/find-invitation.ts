import type { Role } from "#lib/generated/prisma/enums.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { findTokenOwner } from "./account-token.ts";

export interface Invitation {
  email: string;
  role: Role;
  officeName: string;
  expiresAt: Date;
}

/** What an invitation's link is for, while it works; null otherwise, whatever the reason. */
export async function findInvitation(token: string): Promise<Invitation | null> {
  const found = await findTokenOwner(getDatabase(), token, "INVITATION");
  if (!found || found.user.passwordHash) return null;
  const { email, role, office } = found.user;
  return { email, role, officeName: office.name, expiresAt: found.expiresAt };
}
