import type { Tx } from "#lib/kernel/db.ts";

/** Who recorded an act: for DGCP and CJA, not for the public. */
export interface ActAuthor {
  position: number;
  person: string;
  at: Date;
}

export async function listActAuthors(db: Tx, agreementId: string): Promise<ActAuthor[]> {
  const acts = await db.agreementAct.findMany({
    where: { agreementId },
    select: { position: true, person: true, createdAt: true },
    orderBy: { position: "desc" },
  });
  return acts.map(({ position, person, createdAt }) => ({ position, person, at: createdAt }));
}
