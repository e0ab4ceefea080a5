import { getDatabase } from "#lib/kernel/db.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import { workImport } from "#lib/registry-import/running/work-import.ts";

// A program that does what an import waits for each time it is told, and answers by how many bytes it has grown at most.
// Arguments: the import, the folder of its file.

const [, , importId, folder] = process.argv;
const db = getDatabase();
await db.$queryRaw`SELECT 1`;
const before = process.memoryUsage.rss();
let peak = before;
setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50).unref();

process.on("message", () => {
  void workImport(db, createStorage(folder!), importId!).then(
    () => process.send!({ grown: peak - before }),
    (error: unknown) => process.send!({ grown: 0, failure: String(error) }),
  );
});
