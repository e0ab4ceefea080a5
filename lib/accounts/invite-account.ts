import { z } from "zod";
import { traceRefusal } from "#lib/audit/trace-refusal.ts";
import type { Role } from "#lib/generated/prisma/enums.ts";
import { getDatabase, type Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { isUniqueViolation } from "#lib/kernel/unique-violation.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { isRoleOfKind } from "./account-authority.ts";
import { emailSchema, isOfDomains } from "./email.ts";
import { lockManagedOffice } from "./managed-office.ts";
import { recordAccountChange } from "./record-account-change.ts";
import { sendInvitation } from "./send-invitation.ts";

const invitationSchema = z.object({ email: emailSchema, role: z.string(), officeId: z.string() });

const refusedField = (field: string, sentence: string) =>
  new DomainError("invalid", sentence, { [field]: sentence });

/**
 * Invites somebody into an organisation the actor administers: an account with no password, and a link by mail.
 * @throws DomainError `not_found` for an organisation that is not the actor's; `invalid` with its field otherwise.
 */
export async function inviteAccount(actor: Actor, raw: z.input<typeof invitationSchema>): Promise<void> {
  const { email, role, officeId } = parseInput(invitationSchema, raw);
  await traceRefusal(
    getDatabase(),
    { actor, action: "account:invite", target: officeId, at: new Date() },
    () =>
      getDatabase().$transaction(async (tx) => {
        const office = await lockManagedOffice(tx, actor, officeId);
        if (office.disabledAt) throw refusedField("officeId", "Esa organización está deshabilitada.");
        if (!isRoleOfKind(role as Role, office.kind))
          throw refusedField("role", "Elija una función de la lista.");
        if (!isOfDomains(email, office.emailDomains)) {
          const domains = office.emailDomains.map((domain) => `@${domain}`).join(", ");
          throw refusedField("email", `${office.name} solo admite correos institucionales: ${domains}.`);
        }
        const account = await createInvited(tx, {
          email,
          role: role as Role,
          officeId,
          officeKind: office.kind,
        });
        await sendInvitation(tx, actor, account, office.name);
        await recordAccountChange(tx, actor, "account:invite", {
          account: account.id,
          email,
          role,
          office: office.name,
        });
      }),
  );
}

type NewAccount = Parameters<Tx["user"]["create"]>[0]["data"];

async function createInvited(tx: Tx, data: Pick<NewAccount, "email" | "role" | "officeId" | "officeKind">) {
  try {
    const select = { id: true, email: true, role: true } as const;
    return await tx.user.create({ data: { ...data, name: "" } as NewAccount, select });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw refusedField("email", "Ese correo ya tiene una cuenta o una invitación pendiente en el portal.");
  }
}
