import type { DocumentKind } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { CaseSnapshot } from "../case-snapshot.ts";

/**
 * Makes evidence of what is being handed in: from here on the database lets nobody change it.
 * @returns the documents as the history keeps them.
 */
export async function freezeDocuments(
  tx: Tx,
  snapshot: CaseSnapshot,
  kinds: readonly DocumentKind[],
  now: Date,
) {
  const handedIn = snapshot.documents.filter((document) => kinds.includes(document.kind));
  await tx.document.updateMany({
    where: { id: { in: handedIn.map(({ id }) => id) }, frozenAt: null },
    data: { frozenAt: now },
  });
  return handedIn.map(({ id, kind, name, version, size, sha256 }) => ({
    id,
    kind,
    name,
    version,
    size,
    sha256,
  }));
}

export const REQUEST_KINDS = ["REQUEST", "DRAFT", "ANNEX"] as const satisfies DocumentKind[];
