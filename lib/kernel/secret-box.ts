import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { getSettings } from "./env.ts";

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** One key per purpose, all from the application's secret: what is sealed for one thing cannot be opened as another. */
const keyFor = (purpose: string) =>
  Buffer.from(hkdfSync("sha256", getSettings().appSecret, "", `portal:${purpose}`, 32));

/**
 * Encrypts a short secret for the database (AES-256-GCM), so that a copy of the database alone does not give it away.
 * @param owner whose it is; the same must be given to open it, so that a row's value moved to another row is useless.
 * @returns base64url of iv, tag and text.
 */
export function sealSecret(text: string, purpose: string, owner: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keyFor(purpose), iv).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** Opens what `sealSecret` closed. @throws Error when it was altered, is another's, or APP_SECRET changed. */
export function openSecret(sealed: string, purpose: string, owner: string): string {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", keyFor(purpose), bytes.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const text = [decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()];
  return Buffer.concat(text).toString("utf8");
}
