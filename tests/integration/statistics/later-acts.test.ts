import { beforeAll, expect, test } from "vitest";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { TABLE_KEYS, type TableKey, TABLES } from "#lib/statistics/tables.ts";
import { sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";
import { TODAY } from "./counted-by-hand.ts";

const db = getDatabase();
const going = sampleAgreement();

beforeAll(async () => {
  await loadCatalogues(db);
  await saveAgreement(db, going);
  for (const changes of [
    { terminatedOn: TODAY },
    { terminatedOn: TODAY, replacedBy: going.number },
    // Notice was given: it still is in force, until the day before.
    { terminatedOn: "2027-01-01" },
    { terminatedOn: "2027-03-02", validity: "FIXED", endsOn: "2027-02-10" },
    { terminatedOn: "2026-12-31", validity: "FIXED", endsOn: "2027-02-10" },
    { withdrawnOn: "2026-10-01", validity: "FIXED", endsOn: "2027-02-10" },
  ] as const) {
    await saveAgreement(db, sampleAgreement(changes));
  }
});

const read = (key: TableKey) => TABLES[key].read(db, { today: TODAY, state: null });

/** The rows that count something, as values in the order of the columns. */
async function counted(key: TableKey): Promise<unknown[][]> {
  const { rows } = await read(key);
  return rows.map((row) => Object.values(row)).filter(([, total]) => total !== 0);
}

test("the status follows from later acts, and the withdrawn are counted nowhere", async () => {
  expect((await counted("vigencia")).map(([name, total]) => [name, total])).toEqual([
    ["Vigente", 1],
    ["Por vencer", 3],
    ["Terminado", 1],
    ["Sustituido", 1],
  ]);
  for (const key of TABLE_KEYS) expect((await read(key)).total, key).toBe(6);
});

test("what was terminated or replaced is no longer in force in its year", async () => {
  expect(await counted("anio")).toEqual([[2026, 6, 4, 2, 0]]);
});

test("an agreement expires in the month of its last day in force, whichever end comes first", async () => {
  expect(await counted("vencimientos")).toEqual([
    ["2026-12", 2],
    ["2027-02", 1],
  ]);
});
