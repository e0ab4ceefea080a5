import { beforeAll, describe, expect, test } from "vitest";
import { findInboxDesk, type InboxDesk } from "#lib/cases/inbox/inbox-desk.ts";
import { parseInboxQuery } from "#lib/cases/inbox/inbox-query.ts";
import { type InboxViewKey, INBOX_VIEWS, viewsOf } from "#lib/cases/inbox/inbox-views.ts";
import { searchInbox } from "#lib/cases/inbox/search-inbox.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import type { CaseFile } from "#lib/generated/prisma/client.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { visibleCases } from "#lib/permissions/visible-cases.ts";
import { visibleCasesSql } from "#lib/permissions/visible-cases-sql.ts";
import { everyone, type World } from "#tests/support/case-world.ts";
import { createInboxWorld, NOW } from "./inbox-world.ts";

const db = getDatabase();
let world: World;

beforeAll(async () => {
  world = await createInboxWorld(db);
}, 120_000);

const desks = (): InboxDesk[] => everyone(world).flatMap((actor) => findInboxDesk(actor) ?? []);

const list = (desk: InboxDesk, params: Record<string, string>) =>
  searchInbox(db, desk, parseInboxQuery(params, desk.side).filters, NOW);

/** Every row of a list, page by page. */
async function listAll(desk: InboxDesk, params: Record<string, string>) {
  const first = await list(desk, params);
  const rows = [...first.rows];
  for (let page = 2; rows.length < first.total; page++) {
    const { rows: more } = await list(desk, { ...params, pagina: String(page) });
    if (more.length === 0) throw new Error(`The list says ${first.total} and ends at ${rows.length}`);
    rows.push(...more);
  }
  return rows;
}

test("the rule written for SQL and the one for Prisma show everyone the same cases", async () => {
  for (const actor of everyone(world)) {
    const bySql = await db.$queryRaw<{ id: string }[]>`
      SELECT c.id FROM case_files c WHERE ${visibleCasesSql(actor)}`;
    const byPrisma = await db.caseFile.findMany({ where: visibleCases(actor), select: { id: true } });
    expect(new Set(bySql.map(({ id }) => id)), actor.role).toEqual(new Set(byPrisma.map(({ id }) => id)));
    expect(byPrisma.length === 0, actor.role).toBe(actor.role === "admin");
  }
});

test("the administrator has no inbox", () => {
  expect(findInboxDesk(world.admin)).toBeNull();
});

const TODAY = "2026-11-11";
/** Three business days after Wednesday 11: Thursday, Friday, and Tuesday after the holiday. */
const SOON = "2026-11-17";

const due = ({ dueOn }: CaseFile) => dueOn && isoOfColumn(dueOn);
const assignee = (row: CaseFile, { side }: InboxDesk) =>
  side === "CJA" ? row.cjaAssigneeId : row.dgcpAssigneeId;
const open = ({ status }: CaseFile) => status !== "CLOSED";

/** Each view as somebody would tell it in words, over one row. */
const BELONGS: Record<InboxViewKey, (row: CaseFile, desk: InboxDesk) => boolean> = {
  mine: (row, { side, actor }) => row.turn === side && (side !== "OFFICE" || row.officeId === actor.officeId),
  overdue: (row) => (due(row) ?? TODAY) < TODAY,
  due_soon: (row) => TODAY <= (due(row) ?? "") && (due(row) ?? "9") <= SOON,
  eventuality: (row) => row.eventuality !== "" && open(row),
  assigned: (row, desk) => assignee(row, desk) === desk.actor.id && open(row),
  unassigned: (row, desk) => assignee(row, desk) === null && open(row),
  drafts: (row) => row.status === "DRAFT",
  all: () => true,
  closed: (row) => !open(row),
};

test("each view holds exactly its cases, and its tab counts them", async () => {
  const seen = new Set<InboxViewKey>();
  for (const desk of desks()) {
    const visible = await db.caseFile.findMany({ where: visibleCases(desk.actor) });
    const { counts } = await list(desk, {});
    expect(Object.keys(counts)).toEqual(viewsOf(desk.side));
    for (const view of viewsOf(desk.side)) {
      const expected = visible.filter((row) => BELONGS[view](row, desk)).map(({ id }) => id);
      const rows = await listAll(desk, { vista: INBOX_VIEWS[view].slug });
      expect(new Set(rows.map(({ id }) => id)), `${desk.actor.role} ${view}`).toEqual(new Set(expected));
      expect(rows.length, "no row stands twice").toBe(expected.length);
      expect(counts[view], `${desk.actor.role} ${view}`).toBe(expected.length);
      if (expected.length > 0) seen.add(view);
    }
  }
  expect([...seen].sort(), "no view was compared empty with empty").toEqual(Object.keys(INBOX_VIEWS).sort());
});

test("every order shows the same cases, each once, and goes both ways", async () => {
  for (const desk of desks()) {
    const usual = (await listAll(desk, {})).map(({ id }) => id).sort();
    for (const slug of ["folio", "oficina", "paso", "turno", "vence"]) {
      for (const orden of [slug, `-${slug}`]) {
        expect((await listAll(desk, { orden })).map(({ id }) => id).sort(), orden).toEqual(usual);
      }
    }
  }
});

test("sorted by date, the nearest comes first or last, and what has no date stays at the end", async () => {
  const desk = findInboxDesk(world.dgcp.officer)!;
  for (const [orden, way] of [
    ["vence", 1],
    ["-vence", -1],
  ] as const) {
    const dates = (await listAll(desk, { orden })).map(({ dueOn }) => dueOn);
    const dated = dates.filter((date) => date !== null);
    expect(dates.slice(0, dated.length)).toEqual(dated.toSorted((a, b) => (a < b ? -way : a > b ? way : 0)));
  }
});

describe("what is first", () => {
  const rank = (row: { mine: boolean; status: string; dueOn: string | null }) => [
    row.mine ? 0 : 1,
    row.status === "CLOSED" ? 1 : 0,
    row.dueOn !== null && row.dueOn < TODAY ? 0 : 1,
  ];

  test("my turn before the others', the overdue first, the closed last", async () => {
    for (const desk of desks()) {
      const ranks = (await listAll(desk, {})).map((row) => rank(row).join(""));
      expect(ranks, desk.actor.role).toEqual(ranks.toSorted());
    }
  });

  test("an eventuality that waits stands below what is overdue and above what has time left", async () => {
    const desk = findInboxDesk(world.dgcp.head)!;
    const id = await waiting();
    const mine = (await listAll(desk, {})).filter((row) => row.mine);
    const overdue = mine.filter((row) => row.overdue);
    expect(overdue.length).toBeGreaterThan(0);
    expect(mine.findIndex((row) => row.id === id)).toBe(overdue.length);
  });

  const waiting = async () => {
    const where = { step: "notice_period", eventuality: { not: "" }, turn: "DGCP" } as const;
    const { id } = await db.caseFile.findFirstOrThrow({ where, orderBy: { id: "asc" } });
    await db.caseFile.updateMany({ where, data: { dueOn: null } });
    return id;
  };
});

test("the days left are business days, and negative once the date is past", async () => {
  const rows = await listAll(findInboxDesk(world.dgcp.officer)!, {});
  const byDate = Object.fromEntries(
    rows.filter(({ dueOn }) => dueOn).map((row) => [row.dueOn, row.daysLeft]),
  );
  expect(byDate).toMatchObject({
    "2026-11-06": -3,
    "2026-11-10": -1,
    "2026-11-11": 0,
    "2026-11-13": 2,
    "2026-11-17": 3,
    "2026-11-18": 4,
  });
});

test("a shared case is in the state's list, and its turn is not the state's", async () => {
  const shared = await listAll(findInboxDesk(world.parent.head)!, {});
  expect(shared.length).toBeGreaterThan(0);
  expect(shared.some(({ mine }) => mine)).toBe(false);
  expect(shared.every(({ folio }) => folio !== null)).toBe(true);
});

test("rows of a page are read again through the one rule: ids of others' cases bring nothing", async () => {
  const { readInboxRows } = await import("#lib/cases/inbox/search-inbox.ts");
  const { loadClock } = await import("#lib/cases/clock/load-clock.ts");
  const ids = await db.$queryRaw<{ id: string }[]>(Prisma.sql`SELECT id FROM case_files`);
  const stranger: Actor = world.other.reader;
  const desk = findInboxDesk(stranger)!;
  const rows = await readInboxRows(
    db,
    desk,
    ids.map(({ id }) => id),
    await loadClock(db, NOW),
  );
  expect(new Set(rows.map(({ officeName }) => officeName))).toEqual(new Set([stranger.officeName]));
});
