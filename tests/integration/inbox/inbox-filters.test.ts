import { beforeAll, expect, test } from "vitest";
import { findInboxDesk } from "#lib/cases/inbox/inbox-desk.ts";
import { type InboxFilters, parseInboxQuery } from "#lib/cases/inbox/inbox-query.ts";
import { searchInbox } from "#lib/cases/inbox/search-inbox.ts";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { visibleCases } from "#lib/permissions/visible-cases.ts";
import { STEPS } from "#lib/workflow/steps.ts";
import type { World } from "#tests/support/case-world.ts";
import { randomSource } from "#tests/unit/calendar/random.ts";
import { createInboxWorld, NOW } from "./inbox-world.ts";

const db = getDatabase();
let world: World;

beforeAll(async () => {
  world = await createInboxWorld(db);
}, 120_000);

const include = { office: true } as const satisfies Prisma.CaseFileInclude;
type Row = Prisma.CaseFileGetPayload<{ include: typeof include }>;

/** The day in Mexico City, which has kept UTC−6 all year since 2022. */
const localDay = (date: Date) => new Date(date.getTime() - 6 * 3_600_000).toISOString().slice(0, 10);

/** The filters over rows in memory, one by one. */
function passes(row: Row, actor: Actor, filters: InboxFilters): boolean {
  const assignee = actor.role.startsWith("cja") ? row.cjaAssigneeId : row.dgcpAssigneeId;
  const filed = row.filedAt && localDay(row.filedAt);
  return [
    !filters.turno || row.turn === filters.turno,
    !filters.paso || row.step === filters.paso,
    !filters.estado || row.office.stateCode === filters.estado,
    !filters.tipo || row.kind === filters.tipo,
    !filters.persona || assignee === (filters.persona === "nadie" ? null : filters.persona),
    !filters.eventualidad || row.eventuality !== "",
    !filters.desde || (filed !== null && filed >= filters.desde),
    !filters.hasta || (filed !== null && filed <= filters.hasta),
  ].every(Boolean);
}

const { pick, integer } = randomSource(20261111);

/** Most filters stay out of a combination: all at once would find nothing. */
const sometimes = (options: readonly string[]) => (integer(1, 4) === 1 ? pick(options) : undefined);

const randomParams = (): Record<string, string | undefined> => ({
  turno: sometimes(["oficina", "dgcp", "cja"]),
  paso: sometimes(Object.values(STEPS).map(({ number }) => String(number))),
  estado: sometimes(["14", "31"]),
  tipo: sometimes(Object.values(AGREEMENT_KINDS).map(({ slug }) => slug)),
  persona: sometimes(["nadie", world.dgcp.officer.id, world.cja.lawyer.id]),
  eventualidad: sometimes(["si"]),
  desde: sometimes(["2026-11-09", "2026-11-10"]),
  hasta: sometimes(["2026-11-08", "2026-11-09"]),
});

test("any combination of filters finds what going through the rows one by one finds", async () => {
  let found = 0;
  for (const actor of [world.own.head, world.parent.head, world.dgcp.officer, world.cja.lawyer]) {
    const desk = findInboxDesk(actor)!;
    const visible = await db.caseFile.findMany({ where: visibleCases(actor), include });
    for (let round = 0; round < 40; round++) {
      const params = randomParams();
      const { filters } = parseInboxQuery({ ...params, por_pagina: "100" }, desk.side);
      const { rows, total } = await searchInbox(db, desk, filters, NOW);
      const expected = visible.filter((row) => passes(row, actor, filters)).map(({ id }) => id);
      expect(rows.map(({ id }) => id).sort(), JSON.stringify(params)).toEqual(expected.sort());
      expect(total).toBe(expected.length);
      found += expected.length > 0 ? 1 : 0;
    }
  }
  expect(found, "the combinations found something often enough to prove anything").toBeGreaterThan(40);
});

test("a day begins and ends at midnight of Mexico City", async () => {
  const desk = findInboxDesk(world.dgcp.officer)!;
  const { id } = await db.caseFile.findFirstOrThrow({ where: { filedAt: { not: null } } });
  const foundOn = async (desde: string, hasta: string) => {
    const { filters } = parseInboxQuery({ desde, hasta, por_pagina: "100" }, "DGCP");
    return (await searchInbox(db, desk, filters, NOW)).rows.some((row) => row.id === id);
  };
  await db.caseFile.update({ where: { id }, data: { filedAt: new Date("2026-03-02T05:59:59Z") } });
  expect(await foundOn("2026-03-01", "2026-03-01")).toBe(true);
  expect(await foundOn("2026-03-02", "2026-03-02")).toBe(false);
  await db.caseFile.update({ where: { id }, data: { filedAt: new Date("2026-03-02T06:00:00Z") } });
  expect(await foundOn("2026-03-01", "2026-03-01")).toBe(false);
  expect(await foundOn("2026-03-02", "2026-03-02")).toBe(true);
});
