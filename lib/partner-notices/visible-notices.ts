import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { PartnerNoticeState } from "#lib/generated/prisma/enums.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";

/** The notices that a person works on or follows: those of the own office. What is public is read where everyone reads it. */
export const ownNotices = ({ role, officeId }: Actor): Prisma.PartnerNoticeWhereInput =>
  hasPermission(role, "partners.read") ? { officeId } : { id: { in: [] } };

/** Whether who reads it may change what it says: what anyone reads is changed by who publishes. */
export const mayChangeNotice = ({ role }: Pick<Actor, "role">, state: PartnerNoticeState): boolean =>
  state !== "CLOSED" && hasPermission(role, state === "DRAFT" ? "partners.edit" : "partners.publish");

/** What anyone may read: published once, closed too. */
export const PUBLIC_NOTICES = { state: { not: "DRAFT" } } as const satisfies Prisma.PartnerNoticeWhereInput;
