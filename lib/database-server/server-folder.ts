import { createHash, randomUUID } from "node:crypto";
import { chown, cp, lstat, mkdir, readFile, readdir, realpath, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { dataFolder } from "./project-folder.ts";
import { runProgram } from "./run-program.ts";
import type { ServerAccount } from "./server-account.ts";
import { binariesIn, type ServerBinaries } from "./server-binaries.ts";

const OUTSIDE = "/var/tmp";
const PREFIX = "portal-accion-internacional-";

/** Where a cluster of each kind lives unless something stands in the way. */
export const CLUSTER_FOLDERS = {
  durable: path.join(dataFolder, "postgres"),
  scratch: path.join(dataFolder, "postgres-test"),
};

/** `durable` keeps the demonstration's data; `scratch` is for tests, quick and worth nothing after a power cut. */
export type ServerKind = keyof typeof CLUSTER_FOLDERS;

/**
 * Makes the folder a cluster lives in: `inside`, of the project.
 *
 * As root the server runs under another account, which cannot enter a checkout below a 0700 folder (`/root`, `mktemp -d`).
 * Then the data and a copy of the programs go to a folder of that account's own under /var/tmp, named after the
 * project's path so that the next start finds it again.
 */
export async function prepareServerFolder(
  inside: string,
  account: ServerAccount | null,
  binaries: ServerBinaries,
): Promise<{ folder: string; binaries: ServerBinaries }> {
  await mkdir(inside, { recursive: true });
  if (!account) return { folder: inside, binaries };
  await chown(inside, account.uid, account.gid);
  if (await isReachable(inside, binaries, account)) return { folder: inside, binaries };

  const folder = path.join(OUTSIDE, PREFIX + (await folderKey(inside)));
  await removeOrphans(account);
  await makeOwnFolder(folder, account);
  await writeFile(path.join(folder, "project"), inside);
  const copy = path.join(folder, "programs");
  await cp(binaries.folder, copy, { recursive: true, verbatimSymlinks: true, force: false });
  return { folder, binaries: binariesIn(copy) };
}

async function isReachable(
  folder: string,
  binaries: ServerBinaries,
  account: ServerAccount,
): Promise<boolean> {
  const script = 'test -w "$0" && test -x "$1" && test -r "$2"';
  const share = path.join(binaries.folder, "share");
  return (await runProgram("/bin/sh", ["-c", script, folder, binaries.postgres, share], account)).code === 0;
}

/** A random token kept in `.data` is part of the key: removing `.data` starts from nothing here too. */
async function folderKey(inside: string): Promise<string> {
  const file = path.join(inside, "token");
  const token = await readFile(file, "utf8").catch(() => randomUUID());
  await writeFile(file, token);
  return createHash("sha256")
    .update(`${await realpath(inside)}\n${token}`)
    .digest("hex")
    .slice(0, 16);
}

/** /var/tmp is open to every user: a folder somebody else made under our name is refused, never used. */
async function makeOwnFolder(folder: string, account: ServerAccount): Promise<void> {
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  const found = await lstat(folder);
  if (!found.isDirectory() || (found.uid !== account.uid && found.uid !== 0)) {
    throw new Error(`La carpeta ${folder} pertenece a otra cuenta; no se usará.`);
  }
  await chown(folder, account.uid, account.gid);
}

/** Folders whose project was deleted would otherwise pile up for ever, some with their server still running. */
async function removeOrphans(account: ServerAccount): Promise<void> {
  for (const name of await readdir(OUTSIDE)) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = path.join(OUTSIDE, name);
    const found = await lstat(folder);
    if (!found.isDirectory() || found.uid !== account.uid) continue;
    const owner = await readFile(path.join(folder, "project"), "utf8").catch(() => null);
    if (!owner || (await exists(owner))) continue;
    const data = path.join(folder, "data");
    const { pgCtl } = binariesIn(path.join(folder, "programs"));
    if (await exists(path.join(data, "postmaster.pid"))) {
      await runProgram(pgCtl, ["stop", "--mode", "immediate", "--silent", "--pgdata", data], account);
    }
    await rm(folder, { recursive: true, force: true });
  }
}

async function exists(file: string): Promise<boolean> {
  return await lstat(file).then(
    () => true,
    () => false,
  );
}
