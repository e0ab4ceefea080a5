import type { Tx } from "#lib/kernel/db.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";

/** Who saved those fields last, and when. Empty when there are none. */
export async function sayConflict(tx: Tx, itemId: string, fields: readonly string[]): Promise<string> {
  if (fields.length === 0) return "";
  const last = await tx.planEdit.findFirst({
    where: { itemId, field: { in: [...fields] }, outcome: "SAVED" },
    orderBy: { id: "desc" },
    select: { byName: true, at: true },
  });
  const who = last
    ? `${last.byName} guardó lo mismo el ${formatDateTime(last.at)}`
    : "Otra persona guardó lo mismo";
  return `${who}. Lo que usted escribió sigue en la página y en la historia; lo demás ya se guardó.`;
}
