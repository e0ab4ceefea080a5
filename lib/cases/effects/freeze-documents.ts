import type { DocumentKind } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { CaseSnapshot } from "../case-snapshot.ts";

type HeldDocument = CaseSnapshot["documents"][number];

export const REQUEST_KINDS = ["REQUEST", "DRAFT", "ANNEX"] as const satisfies DocumentKind[];

export const handedIn = ({ documents }: CaseSnapshot, kinds: readonly DocumentKind[]): HeldDocument[] =>
  documents.filter((document) => kinds.includes(document.kind));

/** Makes evidence of what is being handed in: from here on the database lets nobody change it. */
export const freeze = (tx: Tx, documents: readonly HeldDocument[], now: Date) =>
  tx.document.updateMany({
    where: { id: { in: documents.map(({ id }) => id) }, frozenAt: null },
    data: { frozenAt: now },
  });

/** A document as the history keeps it. */
export const asEvidence = ({ id, kind, name, version, size, sha256 }: HeldDocument) => ({
  ...{ id, kind, name, version, size, sha256 },
});
