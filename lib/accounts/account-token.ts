import { createHash, randomBytes } from "node:crypto";
import type { TokenPurpose } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";

const HOUR = 3_600_000;

/** How long a link works, in milliseconds. */
const LIFETIME = {
  INVITATION: 7 * 24 * HOUR,
  PASSWORD_RESET: HOUR,
} as const satisfies Record<TokenPurpose, number>;

const hashToken = (token: string) => createHash("sha256").update(token).digest("hex");

export interface IssuedToken {
  id: string;
  /** 256 random bits in base64url. It exists only here and in the mail. */
  token: string;
  expiresAt: Date;
}

/** Gives out a link's token and voids the earlier ones of the same purpose: only the last mail works. */
export async function issueToken(tx: Tx, userId: string, purpose: TokenPurpose): Promise<IssuedToken> {
  await voidTokens(tx, userId, purpose);
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(Date.now() + LIFETIME[purpose]);
  const row = await tx.accountToken.create({
    data: { userId, purpose, expiresAt, tokenHash: hashToken(token) },
    select: { id: true },
  });
  return { id: row.id, token, expiresAt };
}

/** Makes the pending links of an account useless; of one purpose or, when none is given, all. */
export async function voidTokens(tx: Tx, userId: string, purpose?: TokenPurpose): Promise<void> {
  const where = { userId, usedAt: null, ...(purpose ? { purpose } : {}) };
  await tx.accountToken.updateMany({ where, data: { usedAt: new Date() } });
}

const working = (token: string, purpose: TokenPurpose) => ({
  tokenHash: hashToken(token),
  purpose,
  usedAt: null,
  expiresAt: { gt: new Date() },
});

/** The account a link that still works belongs to, or null. Uses nothing up. */
export async function findTokenOwner(db: Tx, token: string, purpose: TokenPurpose) {
  const row = await db.accountToken.findFirst({
    where: working(token, purpose),
    select: {
      expiresAt: true,
      user: {
        select: {
          id: true,
          email: true,
          name: true,
          role: true,
          passwordHash: true,
          disabledAt: true,
          office: { select: { name: true, disabledAt: true } },
        },
      },
    },
  });
  return row && !row.user.disabledAt && !row.user.office.disabledAt ? row : null;
}

/** One sentence for every link that does not work: which of the reasons it was says something about the account. */
export const deadLink = () =>
  new DomainError("conflict", "Este enlace ya se usó, venció o fue sustituido por otro más reciente.");

/** Uses a link up. Of two at once, one is told true. */
export async function consumeToken(tx: Tx, token: string, purpose: TokenPurpose): Promise<boolean> {
  const { count } = await tx.accountToken.updateMany({
    where: working(token, purpose),
    data: { usedAt: new Date() },
  });
  return count === 1;
}
