import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";

/** The agreements of the public registry that are of an office's territory: a state's own, or a municipality's. */
export async function ownAgreements(tx: Tx, officeId: string): Promise<Prisma.AgreementWhereInput> {
  const { kind, stateCode, municipality } = await tx.office.findUniqueOrThrow({
    where: { id: officeId },
    select: { kind: true, stateCode: true, municipality: true },
  });
  return {
    publishedAt: { not: null },
    withdrawnAt: null,
    stateCode: stateCode ?? "",
    ...(kind === "MUNICIPAL" ? { level: "MUNICIPAL", municipality } : { level: "STATE" }),
  };
}
