import { createHash } from "node:crypto";
import { readFile, readdir, stat } from "node:fs/promises";
import path from "node:path";
import { projectFolder } from "#lib/database-server/project-folder.ts";

/** What `next build` reads. By content and not by date: a checkout of another branch and back changes no answer. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema",
  "next.config.ts",
  "proxy.ts",
  "package-lock.json",
];
const SETTINGS = [".postcssrc.json", "tsconfig.json"];
const NOT_BUILT = ["lib/cli", "lib/database-server", "lib/generated"];

/** One SHA-256 of every source of the build, names included. */
export async function sourceDigest(): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const source of [...SOURCES, ...SETTINGS]) {
    for (const file of await listFiles(source)) {
      hash.update(`\n${file}\n`).update(await readFile(path.join(projectFolder, file)));
    }
  }
  return hash.digest("hex");
}

async function listFiles(name: string): Promise<string[]> {
  if (NOT_BUILT.includes(name)) return [];
  const found = await stat(path.join(projectFolder, name)).catch(() => null);
  if (!found?.isDirectory()) return found ? [name] : [];
  const children = (await readdir(path.join(projectFolder, name))).sort();
  return (await Promise.all(children.map((child) => listFiles(`${name}/${child}`)))).flat();
}
