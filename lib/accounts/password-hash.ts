import { hash, verify } from "@node-rs/argon2";

/** argon2id (the package's default kind) with the least cost OWASP recommends: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The same accented letter can be typed as one character or two: both must open the account. */
const canonical = (password: string) => password.normalize("NFKC");

export const hashPassword = (password: string): Promise<string> => hash(canonical(password), COST);

let nobody: Promise<string> | undefined;

/**
 * Whether the password is the one of the hash. Without a hash (no such account, invitation not accepted) it does the
 * same work against a hash nobody knows and answers no, so that the time taken does not tell which addresses exist.
 */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID());
  const matches = await verify(passwordHash ?? (await nobody), canonical(password));
  return matches && passwordHash !== null;
}
