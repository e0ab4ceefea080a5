import { beforeAll, expect, test } from "vitest";
import { findInboxDesk } from "#lib/cases/inbox/inbox-desk.ts";
import { parseInboxQuery } from "#lib/cases/inbox/inbox-query.ts";
import { searchInbox } from "#lib/cases/inbox/search-inbox.ts";
import { refreshSearchText } from "#lib/cases/search-text.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { walkTo } from "#tests/support/walk-case.ts";
import { NOW } from "./inbox-world.ts";

const db = getDatabase();
let world: World;
let folio: string;

const OURS = {
  title: "Hermanamiento de las Ciudades por la Educación y las Raíces 100% comunes",
  signingBody: "Dirección de Cultura",
};
const THEIRS = { title: "Cooperaciones técnicas en agua", signingBody: "Secretaría del Campo_Sur" };

beforeAll(async () => {
  world = await createWorld(db);
  const ours = await walkTo(db, world, "referral");
  const theirs = await walkTo(db, { ...world, own: world.other }, "referral");
  await db.caseFile.update({ where: { id: ours }, data: OURS });
  await db.caseFile.update({ where: { id: theirs }, data: THEIRS });
  for (const id of [ours, theirs]) await refreshSearchText(db, id);
  folio = (await db.caseFile.findUniqueOrThrow({ where: { id: ours } })).folio!;
});

async function find(q: string): Promise<string[]> {
  const { filters } = parseInboxQuery({ q }, "DGCP");
  const { rows } = await searchInbox(db, findInboxDesk(world.dgcp.officer)!, filters, NOW);
  return rows.map(({ title }) => (title === OURS.title ? "ours" : "theirs")).sort();
}

test.each<[string, string[]]>([
  ["hermanamiento", ["ours"]],
  ["HERMANAMIENTOS", ["ours"]],
  ["ciudad", ["ours", "theirs"]],
  ["educacion", ["ours"]],
  ["Educación ciudades", ["ours"]],
  ["educaciones", ["ours"]],
  ["cooperación", ["theirs"]],
  ["cooperaciones", ["theirs"]],
  ["raiz", ["ours"]],
  ["raíces", ["ours"]],
  ["tecnica", ["theirs"]],
  ["jalisco", ["ours"]],
  ["yucatán", ["theirs"]],
  ["tlaquepaque", ["ours"]],
  ["Enlace Internacional", ["ours"]],
  ["lyon", ["ours", "theirs"]],
  ["francia agua", ["theirs"]],
  ["dirección de cultura", ["ours"]],
  ["100%", ["ours"]],
  ["1%0", []],
  ["campo_sur", ["theirs"]],
  ["campo.sur", []],
  ["c_mpo", []],
  ["ag％", []],
  ["\\", []],
  ["agua \u0000 campo", ["theirs"]],
  ["agua 🌊", ["theirs"]],
  ["'; DROP TABLE case_files; --", []],
  ["zzz agua", []],
  ["de ".repeat(60), ["ours", "theirs"]],
])("%j", async (q, expected) => {
  expect(await find(q)).toEqual(expected);
});

test("a folio finds its case", async () => {
  expect(await find(folio)).toEqual(["ours"]);
  expect(await find(folio.toLowerCase())).toEqual(["ours"]);
});

test("every page of ten thousand letters or of signs answers", async () => {
  for (const q of ["x".repeat(10_000), "%".repeat(300), "é".repeat(300), "()[]{}*+?|^$"]) {
    await expect(find(q)).resolves.toEqual([]);
  }
});
