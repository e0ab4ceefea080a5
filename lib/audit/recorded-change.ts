import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { InputJsonValue } from "#lib/generated/prisma/internal/prismaNamespace.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { appendEntry } from "./append-entry.ts";
import { type Attempted, traceRefusal } from "./trace-refusal.ts";

/** What was done, and the facts of it that the trail keeps: ids and numbers alone, never what only an office may read. */
export interface Changed<Result> {
  result: Result;
  /** Null when there was nothing to do. */
  detail: Record<string, InputJsonValue> | null;
  reason?: string;
}

interface RecordedChange extends Attempted {
  /** Of the trail: what is changed, as a whole. */
  stream: string;
  /** Throws for whoever may not. */
  assertMay: () => void;
}

/**
 * Makes a change with its row in the trail, in one transaction; of what the person had no right to, the trace remains.
 * @throws DomainError what `assertMay` and `write` refuse
 */
export function recordedChange<Result>(
  db: PrismaClient,
  { stream, assertMay, ...attempted }: RecordedChange,
  write: (tx: Tx) => Promise<Changed<Result>>,
): Promise<Result> {
  const { actor, action, at } = attempted;
  return traceRefusal(db, attempted, async () => {
    assertMay();
    return db.$transaction(async (tx) => {
      const { result, detail, reason } = await write(tx);
      if (detail) {
        const entry = { stream, at, actor, action, visibility: "ADMIN", detail } as const;
        await appendEntry(tx, { ...entry, ...(reason ? { reason } : {}) });
      }
      return result;
    });
  });
}
