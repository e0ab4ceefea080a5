import { getDatabase } from "#lib/kernel/db.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import { workImport } from "#lib/registry-import/running/work-import.ts";

/**
 * A program that does what an import waits for and says so batch by batch. It is killed in the middle by the test that
 * starts it. Arguments: the import, the folder of its file.
 */
const [, , importId, folder] = process.argv;
await workImport(getDatabase(), createStorage(folder!), importId!, () => process.stdout.write("batch\n"));
await getDatabase().$disconnect();
