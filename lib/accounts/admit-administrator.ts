import { z } from "zod";
import type { Author } from "#lib/audit/append-entry.ts";
import { getDatabase, type Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { invitationLink, passwordResetLink } from "./account-link.ts";
import { issueToken } from "./account-token.ts";
import { clearTotp } from "./clear-totp.ts";
import { emailSchema } from "./email.ts";
import { recordAccountChange } from "./record-account-change.ts";

/** Whoever has the server's console, before there is an account or when the last one cannot get in. */
const CONSOLE: Author = { id: null, name: "Consola del servidor", role: null, officeName: null };

/**
 * The first administrator of a new installation, and the way back for one who lost both password and telephone. Run
 * from the server's console alone: nobody is asked who they are.
 * @returns the address to open, which works once; it is not sent by mail, which may not be working yet.
 * @throws DomainError `invalid` for the address; `conflict` when it belongs to an account that is no administrator, or
 * that is disabled.
 */
export async function admitAdministrator(typedEmail: string): Promise<string> {
  const { email } = parseInput(z.object({ email: emailSchema }), { email: typedEmail });
  return getDatabase().$transaction(async (tx) => {
    const found = await tx.user.findUnique({ where: { email } });
    if (!found) return invite(tx, email);
    if (found.role !== "admin" || found.disabledAt) {
      throw new DomainError(
        "conflict",
        "Ese correo es de una cuenta deshabilitada o que no es de administración.",
      );
    }
    if (!found.passwordHash) return invitationLink((await issueToken(tx, found.id, "INVITATION")).token);
    if (found.totpConfirmedAt) await clearTotp(tx, found);
    await recordAccountChange(tx, CONSOLE, "account:recover", { account: found.id, email });
    return passwordResetLink((await issueToken(tx, found.id, "PASSWORD_RESET")).token);
  });
}

async function invite(tx: Tx, email: string): Promise<string> {
  const portal =
    (await tx.office.findFirst({ where: { kind: "PORTAL" } })) ??
    (await tx.office.create({ data: { kind: "PORTAL", name: "Administración del portal" } }));
  const data = { email, name: "", role: "admin", officeId: portal.id, officeKind: "PORTAL" } as const;
  const { id } = await tx.user.create({ data });
  await recordAccountChange(tx, CONSOLE, "account:invite", {
    account: id,
    email,
    role: "admin",
    office: portal.name,
  });
  return invitationLink((await issueToken(tx, id, "INVITATION")).token);
}
