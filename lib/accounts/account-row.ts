import type { Role } from "#lib/generated/prisma/enums.ts";
import type { AccountState } from "./account-state.ts";

/** An account in a list, as who administers it sees it. */
export interface AccountRow {
  id: string;
  name: string;
  email: string;
  position: string;
  role: Role;
  officeId: string;
  officeName: string;
  state: AccountState;
  hasSecondFactor: boolean;
  lastSignInAt: Date | null;
}
