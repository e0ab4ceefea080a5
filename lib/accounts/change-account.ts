import { traceRefusal } from "#lib/audit/trace-refusal.ts";
import type { InputJsonValue } from "#lib/generated/prisma/internal/prismaNamespace.ts";
import { getDatabase, type Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { AccountAction } from "./account-actions.ts";
import { lockManagedOffice } from "./managed-office.ts";
import { recordAccountChange } from "./record-account-change.ts";

const accountSelect = {
  id: true,
  email: true,
  name: true,
  role: true,
  officeId: true,
  passwordHash: true,
  totpConfirmedAt: true,
  disabledAt: true,
} as const;

type Office = Awaited<ReturnType<typeof lockManagedOffice>>;
type Account = NonNullable<Awaited<ReturnType<typeof findAccount>>>;

const findAccount = (tx: Tx, id: string) => tx.user.findUnique({ where: { id }, select: accountSelect });

/**
 * The one way a head or the administrator changes a colleague's account: under the lock of its organisation, with its
 * line in the trail in the same transaction, and a trace when refused.
 * @param change does it and answers what the trail should say beside who and when; never a secret.
 * @throws DomainError `not_found` when the account is not the actor's to administer; whatever `change` refuses.
 */
export async function changeAccount(
  actor: Actor,
  accountId: string,
  action: AccountAction,
  change: (tx: Tx, account: Account, office: Office) => Promise<Record<string, InputJsonValue>>,
): Promise<void> {
  await traceRefusal(getDatabase(), { actor, action, target: accountId, at: new Date() }, () =>
    getDatabase().$transaction(async (tx) => {
      if (!isUuid(accountId)) throw notFound();
      const target = await findAccount(tx, accountId);
      if (!target) throw notFound();
      const office = await lockManagedOffice(tx, actor, target.officeId);
      // Read again: what was read before the lock may have changed while waiting for it.
      const account = await findAccount(tx, accountId);
      if (!account) throw notFound();
      const detail = await change(tx, account, office);
      const subject = { account: account.id, email: account.email, office: office.name };
      await recordAccountChange(tx, actor, action, { ...subject, ...detail });
    }),
  );
}
