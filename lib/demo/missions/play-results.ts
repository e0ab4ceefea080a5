import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { recordResult } from "#lib/missions/results/record-result.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { LISTED } from "#lib/registry/listed-agreements.ts";
import { dayAfter, noonOf } from "./demo-days.ts";
import type { DemoResult } from "./demo-mission.ts";
import type { WrittenCommitment } from "./write-parts.ts";

interface Played {
  missionId: string;
  commitments: readonly WrittenCommitment[];
  today: string;
  /** Where the agreements that came of it may be with. */
  countries: readonly string[];
  /** Agreements that are already the result of something. */
  taken: Set<string>;
}

/** Writes down what came of each commitment, each on its own day. */
export async function playResults(db: PrismaClient, actor: Actor, played: Played): Promise<void> {
  const { missionId, commitments, today } = played;
  for (const { id: commitmentId, results = [] } of commitments) {
    for (const result of results) {
      const input = await inputOf(db, actor, { ...played, result });
      const at = noonOf(dayAfter(today, result.on));
      if (input) await recordResult(db, actor, { missionId, commitmentId, input }, at);
    }
  }
}

type Told = Pick<Played, "today" | "countries" | "taken"> & { result: DemoResult };

/** As its form would send it; null when the office has no such agreement or case. */
async function inputOf(db: PrismaClient, actor: Actor, { result, today, ...searched }: Told) {
  const { kind, on, due, note = "", ...rest } = result;
  const dueOn = due === undefined ? "" : dayAfter(today, due);
  const told = { happenedOn: dayAfter(today, on), note, dueOn, ...rest };
  if (kind === "own-agreement") {
    const agreement = await findAgreement(db, actor, searched);
    return agreement && { ...told, kind: "AGREEMENT", agreement };
  }
  if (kind === "own-case") {
    const folio = await findFolio(db, actor);
    return folio && { ...told, kind: "CASE", folio };
  }
  return { ...told, kind };
}

async function findAgreement(
  db: PrismaClient,
  { officeId }: Actor,
  { countries, taken }: Pick<Played, "countries" | "taken">,
): Promise<string | null> {
  const own = await db.agreement.findFirst({
    where: {
      ...LISTED,
      officeId,
      number: { notIn: [...taken] },
      counterparts: { some: { countryCode: { in: [...countries] } } },
    },
    orderBy: { signedOn: "desc" },
    select: { number: true },
  });
  if (own) taken.add(own.number);
  return own?.number ?? null;
}

async function findFolio(db: PrismaClient, { officeId }: Actor): Promise<string | null> {
  const own = await db.caseFile.findFirst({
    where: { officeId, folio: { not: null }, status: { not: "CLOSED" } },
    orderBy: { filedAt: "desc" },
    select: { folio: true },
  });
  return own?.folio ?? null;
}
