import { Prisma } from "#lib/generated/prisma/client.ts";
import type { DocumentKind } from "#lib/generated/prisma/enums.ts";
import type { CaseSnapshot } from "../case-snapshot.ts";

type HeldDocument = CaseSnapshot["documents"][number];

export const REQUEST_KINDS = ["REQUEST", "DRAFT", "ANNEX"] as const satisfies DocumentKind[];

export const handedIn = ({ documents }: CaseSnapshot, kinds: readonly DocumentKind[]): HeldDocument[] =>
  documents.filter((document) => kinds.includes(document.kind));

/** Makes evidence of what is being handed in: from here on the database lets nobody change it. */
export const freeze = (documents: readonly HeldDocument[], now: Date) => Prisma.sql`
  frozen AS (
    UPDATE documents SET frozen_at = ${now}
    FROM moved WHERE case_id = moved.id AND documents.id = ANY(${documents.map(({ id }) => id)}::uuid[])
      AND frozen_at IS NULL)`;

/** A document as the history keeps it. */
export const asEvidence = ({ id, kind, name, version, size, sha256 }: HeldDocument) => ({
  ...{ id, kind, name, version, size, sha256 },
});
