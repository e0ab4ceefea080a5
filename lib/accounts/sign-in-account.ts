import type { Prisma } from "#lib/generated/prisma/client.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { recordAccess } from "./record-access.ts";
import type { RequestOrigin } from "./session-subject.ts";

const signInSelect = {
  id: true,
  email: true,
  name: true,
  role: true,
  passwordHash: true,
  sessionEpoch: true,
  totpSecret: true,
  totpConfirmedAt: true,
  disabledAt: true,
  office: { select: { name: true, disabledAt: true } },
} as const satisfies Prisma.UserSelect;

/** An account as the door needs it, whatever its state; null when there is none. */
export async function findSignInAccount(where: Prisma.UserWhereUniqueInput) {
  const row = await getDatabase().user.findUnique({ where, select: signInSelect });
  return (
    row && {
      ...row,
      officeName: row.office.name,
      closed: row.disabledAt !== null || row.office.disabledAt !== null,
    }
  );
}

export type SignInAccount = NonNullable<Awaited<ReturnType<typeof findSignInAccount>>>;

/** Notes that somebody came in, on the account and in the trail. */
export async function recordSignIn(account: SignInAccount, origin: RequestOrigin): Promise<void> {
  await getDatabase().$transaction(async (tx) => {
    await tx.user.update({ where: { id: account.id }, data: { lastSignInAt: new Date() } });
    await recordAccess(tx, account, "access:sign_in", origin);
  });
}
