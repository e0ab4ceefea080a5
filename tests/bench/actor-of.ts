import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";

/** An account as the rules of who may see it. */
export async function actorOf(db: PrismaClient, email: string): Promise<Actor> {
  const { office, ...person } = await db.user.findUniqueOrThrow({
    where: { email },
    select: {
      ...{ id: true, name: true, email: true, role: true, officeId: true, officeKind: true },
      office: { select: { name: true } },
    },
  });
  return { ...person, officeName: office.name };
}
