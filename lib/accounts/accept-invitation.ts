import { getDatabase } from "#lib/kernel/db.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { consumeToken, deadLink, findTokenOwner } from "./account-token.ts";
import { hashPassword } from "./password-hash.ts";
import { newPasswordSchema } from "./password-rules.ts";
import { personSchema } from "./person-name.ts";
import { recordAccountChange } from "./record-account-change.ts";
import type { SessionSubject } from "./session-subject.ts";

/**
 * Makes an account of an invitation: name, position and password, once.
 * @returns for whom a session can be opened.
 * @throws DomainError `conflict` when the link no longer works; `invalid` with the fields to correct.
 */
export async function acceptInvitation(
  token: string,
  raw: { name: string; position: string; password: string },
): Promise<SessionSubject> {
  const db = getDatabase();
  const invitation = await findTokenOwner(db, token, "INVITATION");
  if (!invitation) throw deadLink();
  const { id, email, role, office } = invitation.user;
  const answers = personSchema.extend({ password: newPasswordSchema(email) });
  const { password, ...person } = parseInput(answers, raw);
  const passwordHash = await hashPassword(password);

  return db.$transaction(async (tx) => {
    // The link and the empty password are the guards: of two acceptances at once, one finds them.
    if (!(await consumeToken(tx, token, "INVITATION"))) throw deadLink();
    const data = { ...person, passwordHash };
    const { count } = await tx.user.updateMany({ where: { id, passwordHash: null, disabledAt: null }, data });
    if (count === 0) throw deadLink();
    const { sessionEpoch } = await tx.user.findUniqueOrThrow({
      where: { id },
      select: { sessionEpoch: true },
    });
    const author = { id, name: person.name, role, officeName: office.name };
    await recordAccountChange(tx, author, "account:accept_invitation", {
      account: id,
      email,
      role,
      office: office.name,
    });
    return { accountId: id, epoch: sessionEpoch, secondFactor: false };
  });
}
