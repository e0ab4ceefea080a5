import { createHash, randomBytes } from "node:crypto";

/** 256 random bits in base64url, for the link of a mail. It exists only there; the database has its hash. */
export const newToken = (): string => randomBytes(32).toString("base64url");

export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");
