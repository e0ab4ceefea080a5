import { beforeAll, expect, test } from "vitest";
import { appendEntry, caseStream, type NewEntry } from "#lib/audit/append-entry.ts";
import { listTrail } from "#lib/audit/list-trail.ts";
import { readTrail } from "#lib/audit/read-trail.ts";
import type { TrailFilter } from "#lib/audit/trail-filter.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createWholeDraft, createWorld, type World } from "#tests/support/case-world.ts";

const db = getDatabase();
let world: World;
let caseId: string;

const entry = (changes: Partial<NewEntry>): NewEntry => ({
  stream: "accounts",
  at: new Date("2026-03-02T18:00:00Z"),
  actor: world.admin,
  action: "account:disable",
  visibility: "ADMIN",
  ...changes,
});

beforeAll(async () => {
  world = await createWorld(db);
  caseId = await createWholeDraft(db, world);
  // Half past eleven at night of the 4th in Mexico City is already the 5th in UTC.
  await appendEntry(
    db,
    entry({ at: new Date("2026-03-05T05:30:00Z"), reason: "Se fue", detail: { account: "x" } }),
  );
  await appendEntry(db, entry({ stream: "access", action: "access:sign_in", actor: world.own.head }));
  await appendEntry(db, entry({ stream: `refusal:${world.own.head.id}`, action: "office:update" }));
});

const actionsOf = async (filter: TrailFilter) =>
  (await listTrail(filter, 1)).rows.map(({ action }) => action);

test("filters by group, person, action and day of Mexico City", async () => {
  expect(await actionsOf({ group: "accesos" })).toEqual(["access:sign_in"]);
  expect(await actionsOf({ group: "rechazos" })).toEqual(["office:update"]);
  expect(await actionsOf({ group: "cuentas", action: "account:disable" })).toEqual(["account:disable"]);
  expect(await actionsOf({ person: world.own.head.name.toUpperCase(), group: "accesos" })).toHaveLength(1);
  expect(await actionsOf({ from: "2026-03-04", until: "2026-03-04" })).toEqual(["account:disable"]);
  expect(await actionsOf({ from: "2026-03-05", until: "2026-03-05" })).toEqual([]);
});

test("of a case it shows that it moved, not what was said in it", async () => {
  const { rows } = await listTrail({ group: "expedientes" }, 1);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toMatchObject({ stream: caseStream(caseId), reason: null, detail: {} });
  const [own] = (await listTrail({ group: "cuentas" }, 1)).rows;
  expect(own).toMatchObject({ reason: "Se fue", detail: { account: "x" } });
});

test("the export is the list, whole and the other way round", async () => {
  const exported = await Array.fromAsync(readTrail({}));
  const { rows, total } = await listTrail({}, 1);
  expect(exported).toHaveLength(total);
  expect(exported.reverse()).toEqual(rows);
});
