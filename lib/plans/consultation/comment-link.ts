import { createHash, randomBytes } from "node:crypto";
import { getSettings } from "#lib/kernel/env.ts";

/** 256 random bits in base64url. It exists only in the mail; the database has its hash. */
export const newToken = (): string => randomBytes(32).toString("base64url");

export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Whole addresses of the pages that the links of a mail open. */
export const confirmLink = (token: string) => `${getSettings().appUrl}/comentarios/confirmar/${token}`;
export const withdrawLink = (token: string) => `${getSettings().appUrl}/comentarios/retirar/${token}`;
