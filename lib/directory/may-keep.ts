import type { OfficeKind } from "#lib/generated/prisma/enums.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import type { DirectoryRecord } from "./directory-record.ts";
import { DIRECTORY_KINDS } from "./kinds.ts";

type Kept = Pick<DirectoryRecord, "kind" | "officeId" | "stateCode">;
export type Keeper = Actor & { stateCode: string | null };

/**
 * Whether a person answers for what an entry says: each office for its own, that of a state for its offices abroad, the
 * DGCP for all that is no office's.
 */
export function mayKeep(actor: Keeper, { kind, officeId, stateCode }: Kept): boolean {
  switch (DIRECTORY_KINDS[kind].keeper) {
    case "office":
      return hasPermission(actor.role, "directory.edit") && officeId === actor.officeId;
    case "state":
      return (
        hasPermission(actor.role, "directory.edit") &&
        isOfState(actor.officeKind) &&
        stateCode === actor.stateCode
      );
    case "dgcp":
      return hasPermission(actor.role, "directory.keep");
  }
}

const isOfState = (kind: OfficeKind): boolean => kind === "STATE";
