import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";

/** The events whose roll a person's office takes: its own, and those of who lets it. */
export const atTheDoor = ({ officeId }: Actor): Prisma.EventWhereInput => ({
  OR: [{ officeId }, { cohosts: { some: { officeId, state: "ACCEPTED", door: true } } }],
});
