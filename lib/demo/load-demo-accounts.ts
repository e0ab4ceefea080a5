import { hashPassword } from "#lib/accounts/password-hash.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "./accounts.ts";
import { MORE_PEOPLE } from "./more-people.ts";
import { DEMO_OFFICES, type DemoOfficeKey } from "./offices.ts";

/**
 * Creates the organisations and accounts of the demonstration; the states must be there. What exists is left as it is.
 * @throws Error in production, where their password, which everyone knows, would be a door.
 */
export async function loadDemoAccounts(db: PrismaClient): Promise<void> {
  if (getSettings().mode !== "demo") throw new Error("Demonstration accounts exist in a demonstration only");
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await db.$transaction(async (tx) => {
    const ids = new Map<string, string>();
    for (const [key, office] of Object.entries(DEMO_OFFICES)) {
      const { sharesWith, ...data } = { sharesWith: undefined, ...office };
      const parentId = sharesWith ? ids.get(sharesWith)! : null;
      const row = await tx.office.upsert({
        where: { name: data.name },
        create: { ...data, parentId, sharesWithParent: parentId !== null },
        update: {},
        select: { id: true },
      });
      ids.set(key, row.id);
    }
    const officeOf = (key: DemoOfficeKey) => ({
      officeId: ids.get(key)!,
      officeKind: DEMO_OFFICES[key].kind,
    });
    await tx.user.createMany({
      data: [...DEMO_ACCOUNTS, ...MORE_PEOPLE].map(({ office, ...person }) => ({
        ...person,
        ...officeOf(office),
        passwordHash,
      })),
      skipDuplicates: true,
    });
  });
}
