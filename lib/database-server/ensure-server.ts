import path from "node:path";
import { type Cluster, clusterUrl, initCluster, isClusterUp, startCluster, stopCluster } from "./cluster.ts";
import { returnLease, takeLease } from "./leases.ts";
import { findServerAccount } from "./server-account.ts";
import { getServerBinaries } from "./server-binaries.ts";
import { CLUSTER_FOLDERS, prepareServerFolder, type ServerKind } from "./server-folder.ts";
import { withLock } from "./with-lock.ts";

/** A PostgreSQL on 127.0.0.1. `stop()` leaves it running while another process of this checkout uses it. */
export type DatabaseServer = { url(database: string): string; stop(): Promise<void> };

/**
 * Makes sure this checkout's own PostgreSQL runs: creates it the first time, takes up one that is already running
 * (another command, or one left behind by a SIGKILL) and recovers one that died.
 * @param inside folder of the cluster, unless root's server cannot enter it
 * @throws Error with a Spanish sentence and the tail of the server's log when it cannot start.
 */
export async function ensureServer(
  kind: ServerKind,
  inside = CLUSTER_FOLDERS[kind],
): Promise<DatabaseServer> {
  const account = findServerAccount();
  const place = await prepareServerFolder(inside, account, getServerBinaries());
  const cluster: Cluster = { kind, account, ...place };
  const lock = path.join(cluster.folder, "lock");
  return await withLock(lock, async () => {
    await initCluster(cluster);
    if (!(await isClusterUp(cluster))) await startCluster(cluster);
    await takeLease(cluster.folder);
    const base = await clusterUrl(cluster, "");
    return {
      url: (database) => base + database,
      stop: () =>
        withLock(lock, async () => {
          if (await returnLease(cluster.folder)) await stopCluster(cluster);
        }),
    };
  });
}
