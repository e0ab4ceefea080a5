import { createHash } from "node:crypto";
import { moveCase } from "#lib/cases/move-case.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";

/**
 * A program that refers every case it finds at referral, eight at a time, and says so line by line. It is killed in the
 * middle by the test that starts it, and started again. Arguments: the actor as JSON, the instant of the moves.
 */
const actor = JSON.parse(process.argv[2]!) as Actor;
const now = new Date(process.argv[3]!);
const db = getDatabase();

/** The same press carries the same key, also when it is sent again after the program was killed. */
const keyOf = (id: string) => {
  const hex = createHash("sha256").update(id).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const waiting = await db.caseFile.findMany({
  where: { step: "referral", status: "ACTIVE" },
  select: { id: true, version: true },
});

async function work(): Promise<void> {
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    await moveCase(db, {
      actor,
      caseId: next.id,
      move: "refer",
      version: next.version,
      requestKey: keyOf(next.id),
      now,
    });
    process.stdout.write("moved\n");
  }
}

await Promise.all(Array.from({ length: 8 }, work));
await db.$disconnect();
