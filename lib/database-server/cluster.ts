import { randomBytes } from "node:crypto";
import { chmod, chown, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findFreePort, isPortFree } from "./free-port.ts";
import { hasCode, runSql } from "./run-sql.ts";
import { runProgram } from "./run-program.ts";
import type { ServerAccount } from "./server-account.ts";
import type { ServerBinaries } from "./server-binaries.ts";
import type { ServerKind } from "./server-folder.ts";

const SUPERUSER = "portal";
const START_SECONDS = 120;
const STARTING_UP = "57P03";

/** A cluster on disk: its folder holds data/, port, password and server.log. */
export type Cluster = {
  kind: ServerKind;
  folder: string;
  binaries: ServerBinaries;
  account: ServerAccount | null;
};

/** Connection string of one database of the cluster; reads port and password from the folder. */
export async function clusterUrl(cluster: Cluster, database: string): Promise<string> {
  const [port, password] = await Promise.all([read(cluster, "port"), read(cluster, "password")]);
  return `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}

/** Makes the data folder the first time: UTF-8, order of es-MX, password (SCRAM) for every connection. */
export async function initCluster(cluster: Cluster): Promise<void> {
  const data = path.join(cluster.folder, "data");
  if (await exists(path.join(cluster.folder, "password"))) return;
  // Without a password file an earlier initdb did not reach its end.
  await rm(data, { recursive: true, force: true });
  const password = randomBytes(24).toString("base64url");
  const passwordFile = path.join(cluster.folder, "password.new");
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (cluster.account) await chown(passwordFile, cluster.account.uid, cluster.account.gid);
  const args = [
    "--pgdata",
    data,
    "--username",
    SUPERUSER,
    "--pwfile",
    passwordFile,
    "--auth",
    "scram-sha-256",
  ];
  args.push("--encoding", "UTF8", "--locale", "C", "--locale-provider", "icu", "--icu-locale", "es-MX");
  const { code, output } = await runProgram(
    cluster.binaries.initdb,
    [...args, "--no-instructions"],
    cluster.account,
  );
  if (code !== 0) throw new Error(`No se pudo preparar PostgreSQL:\n${output}`);
  await rm(passwordFile);
  await writeFile(path.join(cluster.folder, "password"), password, { mode: 0o600 });
  await chmod(path.join(cluster.folder, "password"), 0o600);
}

/**
 * True when this cluster's server answers; false when nobody does, or somebody else holds its port.
 * One that is still recovering from a crash is waited for.
 */
export async function isClusterUp(cluster: Cluster): Promise<boolean> {
  if (!(await exists(path.join(cluster.folder, "port")))) return false;
  const url = await clusterUrl(cluster, "postgres");
  for (const end = Date.now() + START_SECONDS * 1000; ; await wait(200)) {
    try {
      const [row] = await runSql<{ folder: string }>(
        url,
        "SELECT current_setting('data_directory') AS folder",
      );
      return row?.folder === path.join(cluster.folder, "data");
    } catch (error) {
      if (!hasCode(error, STARTING_UP) || Date.now() > end) return false;
    }
  }
}

/** Starts the server on its own port, or on another one if a stranger took it meanwhile. */
export async function startCluster(cluster: Cluster): Promise<void> {
  const data = path.join(cluster.folder, "data");
  await removeStalePid(data);
  const port = await choosePort(cluster);
  const log = path.join(cluster.folder, "server.log");
  const args = [
    "start",
    "--wait",
    "--timeout",
    String(START_SECONDS),
    "--silent",
    "--pgdata",
    data,
    "--log",
    log,
  ];
  args.push("--options", serverOptions(cluster.kind, port).join(" "));
  const { code, output } = await runProgram(cluster.binaries.pgCtl, args, cluster.account);
  if (code === 0) return;
  const tail = (await readFile(log, "utf8").catch(() => "")).split("\n").slice(-15).join("\n");
  throw new Error(`PostgreSQL no arrancó:\n${output}\n${tail}`);
}

export async function stopCluster(cluster: Cluster): Promise<void> {
  const args = [
    "stop",
    "--mode",
    "fast",
    "--wait",
    "--silent",
    "--pgdata",
    path.join(cluster.folder, "data"),
  ];
  await runProgram(cluster.binaries.pgCtl, args, cluster.account);
}

function serverOptions(kind: ServerKind, port: number): string[] {
  const settings = [
    "listen_addresses=127.0.0.1",
    `port=${port}`,
    "unix_socket_directories=''",
    "max_connections=200",
  ];
  settings.push("shared_buffers=256MB", "timezone=UTC", "log_timezone=UTC", "max_wal_size=2GB");
  // Test databases are born and dropped by the dozen and nobody misses them after a power cut.
  if (kind === "scratch")
    settings.push(
      "fsync=off",
      "synchronous_commit=off",
      "full_page_writes=off",
      "wal_level=minimal",
      "max_wal_senders=0",
    );
  return settings.flatMap((setting) => ["-c", setting]);
}

async function choosePort(cluster: Cluster): Promise<number> {
  const file = path.join(cluster.folder, "port");
  const known = (await exists(file)) ? Number(await readFile(file, "utf8")) : 0;
  if (known && (await isPortFree(known, "127.0.0.1"))) return known;
  const port = await findFreePort();
  await writeFile(file, String(port));
  return port;
}

/**
 * After a power cut or a container's restart the number in postmaster.pid may belong to some other program, and
 * PostgreSQL would refuse to start for ever. If that process is alive and is a postgres, the file stays.
 */
async function removeStalePid(data: string): Promise<void> {
  const file = path.join(data, "postmaster.pid");
  const pid = Number((await readFile(file, "utf8").catch(() => "")).split("\n")[0]);
  if (!pid) return;
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => null);
  if (command !== null && !command.includes("postgres")) await rm(file, { force: true });
}

async function read(cluster: Cluster, name: string): Promise<string> {
  return (await readFile(path.join(cluster.folder, name), "utf8")).trim();
}

async function exists(file: string): Promise<boolean> {
  return await stat(file).then(
    () => true,
    () => false,
  );
}
