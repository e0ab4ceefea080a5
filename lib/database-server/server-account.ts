import { execFileSync } from "node:child_process";

/** The system user that runs the server when we are root. */
export type ServerAccount = { uid: number; gid: number };

/**
 * PostgreSQL refuses to run as root. When we are root the server runs as `postgres` where that user exists and as
 * `nobody` otherwise; null means "as ourselves".
 */
export function findServerAccount(): ServerAccount | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ["postgres", "nobody"]) {
    const uid = readId("-u", name);
    const gid = readId("-g", name);
    if (uid !== null && gid !== null) return { uid, gid };
  }
  throw new Error(
    "PostgreSQL no acepta ejecutarse como root y no existe el usuario «postgres» ni «nobody». Use una cuenta ordinaria o defina DATABASE_URL.",
  );
}

function readId(flag: string, name: string): number | null {
  try {
    return Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }).toString());
  } catch {
    return null;
  }
}
