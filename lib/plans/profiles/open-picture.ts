import { openStoredFile, type OpenFile, STORED_FILE } from "#lib/documents/open-stored-file.ts";
import { getDatabase, type Tx } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { createStorage, type Storage } from "#lib/kernel/storage.ts";

const SHA256 = /^[0-9a-f]{64}$/;

/** A picture of the profile that an office shows today; null when it shows none with that hash. */
export async function openPicture(
  slug: string,
  sha256: string,
  tx: Tx = getDatabase(),
  storage: Storage = createStorage(getSettings().storageDir),
): Promise<OpenFile | null> {
  if (!SHA256.test(sha256)) return null;
  const edition = await tx.planProfileEdition.findFirst({
    where: { slug },
    orderBy: { number: "desc" },
    select: { files: { where: { file: { sha256 } }, take: 1, select: { file: { select: STORED_FILE } } } },
  });
  const file = edition?.files[0]?.file;
  return file ? openStoredFile(storage, file) : null;
}
