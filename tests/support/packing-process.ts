import { workPack } from "#lib/hand-over/packs/work-pack.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createStorage } from "#lib/kernel/storage.ts";

/**
 * A program that prepares a hand-over pack and says so document by document. It is killed in the middle by the test that
 * starts it. Arguments: the pack, the folder of the documents.
 */
const [, , packId, folder] = process.argv;
await workPack(getDatabase(), createStorage(folder!), packId!, () => process.stdout.write("document\n"));
await getDatabase().$disconnect();
