import { beforeAll, expect, test } from "vitest";
import { exportInbox } from "#lib/cases/inbox/export-inbox.ts";
import { findInboxDesk } from "#lib/cases/inbox/inbox-desk.ts";
import { parseInboxQuery } from "#lib/cases/inbox/inbox-query.ts";
import { searchInbox } from "#lib/cases/inbox/search-inbox.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { csvResponse } from "#lib/kernel/csv-response.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { World } from "#tests/support/case-world.ts";
import { createInboxWorld, NOW } from "./inbox-world.ts";

const db = getDatabase();
let world: World;

beforeAll(async () => {
  world = await createInboxWorld(db);
}, 120_000);

const LISTS: Record<string, string>[] = [
  {},
  { vista: "mi-turno" },
  { q: "agua", orden: "-vence" },
  { eventualidad: "si" },
];

async function both(actor: Actor, params: Record<string, string>) {
  const desk = findInboxDesk(actor)!;
  const { filters } = parseInboxQuery({ ...params, por_pagina: "100" }, desk.side);
  const file = await Array.fromAsync(exportInbox(db, desk, filters, NOW));
  const { rows } = await searchInbox(db, desk, filters, NOW);
  return { file, rows };
}

test("the file holds the rows of the list, in its order, whatever page was asked for", async () => {
  for (const actor of [world.own.reader, world.parent.head, world.dgcp.head, world.cja.lawyer]) {
    for (const params of LISTS) {
      const { file, rows } = await both(actor, params);
      expect(file).toEqual(rows);
    }
  }
  const desk = findInboxDesk(world.dgcp.head)!;
  const { filters } = parseInboxQuery({ pagina: "2" }, "DGCP");
  const file = await Array.fromAsync(exportInbox(db, desk, filters, NOW));
  expect(file).toEqual((await both(world.dgcp.head, {})).rows);
});

test("what would run in a spreadsheet is only text", async () => {
  async function* lines() {
    yield ['=HYPERLINK("http://ejemplo.invalid")', "+1", "-1", "@a", "\ta", "uno, dos"];
  }
  const response = csvResponse("prueba.csv", ["a", "b", "c", "d", "e", "f"], lines());
  expect(await response.text()).toBe(
    'a,b,c,d,e,f\r\n"\'=HYPERLINK(""http://ejemplo.invalid"")",\'+1,\'-1,\'@a,\'\ta,"uno, dos"\r\n',
  );
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="prueba.csv"');
});
