import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { STATE_KEYS, walkTo } from "#tests/support/walk-case.ts";

/** Wednesday 11 November 2026, noon in Mexico City; Monday 16 is a holiday. */
export const NOW = new Date("2026-11-11T18:00:00Z");

const DUE_DATES = ["2026-11-06", "2026-11-10", "2026-11-11", "2026-11-13", "2026-11-17", "2026-11-18", null];
const TITLES = ["Hermanamiento de ciudades", "Cooperaciones en turismo y agua", "Acuerdo con la raíz común"];

/** A case in every state the workflow knows, and over them dates, people and texts that fall in every view. */
export async function createInboxWorld(db: PrismaClient): Promise<World> {
  const world = await createWorld(db);
  const ids: string[] = [];
  for (const state of STATE_KEYS) ids.push(await walkTo(db, world, state));
  const ofOther = { ...world, own: world.other };
  for (const state of ["request", "referral", "opinion", "registered"] as const) {
    ids.push(await walkTo(db, ofOther, state));
  }
  for (const [position, id] of ids.entries()) await vary(db, world, id, position);
  return world;
}

/** The projections are nobody's input: a test may write them. */
async function vary(db: PrismaClient, world: World, id: string, position: number): Promise<void> {
  const { status, filedAt, referredAt } = await db.caseFile.findUniqueOrThrow({ where: { id } });
  const due = DUE_DATES[position % DUE_DATES.length];
  await db.caseFile.update({
    where: { id },
    data: {
      title: `${TITLES[position % TITLES.length]} ${position}`,
      kind: position % 4 === 0 ? "SISTER_TIE" : "LETTER_OF_INTENT",
      ...(status === "CLOSED" || status === "DRAFT" || !due ? {} : { dueOn: dateColumn(due) }),
      ...(position % 5 === 0 ? { eventuality: "La visita se adelantó." } : {}),
      ...(filedAt && position % 3 === 0 ? { dgcpAssigneeId: world.dgcp.officer.id } : {}),
      ...(referredAt && position % 2 === 0 ? { cjaAssigneeId: world.cja.lawyer.id } : {}),
    },
  });
}
