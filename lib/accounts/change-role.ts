import type { Role } from "#lib/generated/prisma/enums.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { isRoleOfKind } from "./account-authority.ts";
import { changeAccount } from "./change-account.ts";

/** Gives an account another role of its own organisation. What is not a role there is refused as such. */
export async function changeRole(actor: Actor, accountId: string, role: string): Promise<void> {
  await changeAccount(actor, accountId, "account:change_role", async (tx, account, office) => {
    if (account.id === actor.id) {
      throw new DomainError(
        "forbidden",
        "No puede cambiar su propia función: pídalo a otra persona titular.",
      );
    }
    if (!isRoleOfKind(role as Role, office.kind)) {
      throw new DomainError("invalid", "Esa función no existe en la organización.", {
        role: "Elija una función de la lista.",
      });
    }
    if (account.role === role) throw new DomainError("conflict", "La cuenta ya tiene esa función.");
    await tx.user.update({ where: { id: account.id }, data: { role: role as Role } });
    return { from: account.role, to: role };
  });
}
