import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import { beforeAll, expect, test } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { cloneCases } from "#tests/support/clone-cases.ts";
import { MONDAY, walkTo } from "#tests/support/walk-case.ts";

const CASES = 1000;
const KILLED_AFTER = 300;
const db = getDatabase();
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
  await cloneCases(db, await walkTo(db, world, "referral"), CASES - 1);
  await db.notice.deleteMany();
  await db.outgoingMail.deleteMany();
  await db.$executeRaw`DELETE FROM pgboss.job`;
}, 120_000);

/** Starts the program that moves the cases. */
function startMoving(): ChildProcess {
  const program = path.resolve(import.meta.dirname, "../../support/moving-process.ts");
  const args = [program, JSON.stringify(world.dgcp.officer), MONDAY.toISOString()];
  return spawn(process.execPath, args, { env: process.env, stdio: ["ignore", "pipe", "inherit"] });
}

async function killAfter(child: ChildProcess, moves: number): Promise<void> {
  let seen = 0;
  for await (const line of createInterface({ input: child.stdout! })) {
    if (line === "moved" && ++seen === moves) child.kill("SIGKILL");
  }
}

interface CaseRow {
  step: string;
  rows: number;
  version: number;
  mails: number;
  notices: number;
  jobs: number;
  resumed: boolean;
}

/** Each case with what must go together: step, history, mail, jobs and ledger. */
const listCases = () => db.$queryRaw<CaseRow[]>`
  SELECT c.step::text, c.version, s.seq AS rows,
    (SELECT count(*)::int FROM audit_entries e JOIN outgoing_mails m ON m.event_key = 'entry:' || e.id
      WHERE e.stream = 'case:' || c.id) AS mails,
    (SELECT count(*)::int FROM notices n WHERE n.case_id = c.id) AS notices,
    (SELECT count(*)::int FROM audit_entries e JOIN outgoing_mails m ON m.event_key = 'entry:' || e.id
      JOIN pgboss.job j ON j.data->>'mailId' = m.id::text WHERE e.stream = 'case:' || c.id) AS jobs,
    EXISTS (SELECT 1 FROM case_terms t JOIN case_suspensions p ON p.term_id = t.id
      WHERE t.case_id = c.id AND p.ended_at IS NOT NULL) AS resumed
  FROM case_files c JOIN audit_streams s ON s.stream = 'case:' || c.id`;

/** Referred: two of the office and two of the CJA hear of it, and the CJA's two once more that it may begin. */
const MOVED = { step: "opinion", rows: 7, version: 6, mails: 6, notices: 6, jobs: 6, resumed: true };
const UNTOUCHED = { step: "referral", rows: 5, version: 4, mails: 0, notices: 0, jobs: 0, resumed: false };

test("killed in the middle of a thousand moves and started again, nothing is halfway and nothing is doubled", async () => {
  await killAfter(startMoving(), KILLED_AFTER);
  const halfway = await listCases();
  const moved = halfway.filter(({ step }) => step === "opinion");
  expect(moved.length).toBeGreaterThanOrEqual(KILLED_AFTER);
  expect(moved.length).toBeLessThan(CASES);
  for (const row of halfway) expect(row).toEqual(row.step === "opinion" ? MOVED : UNTOUCHED);

  const second = startMoving();
  second.stdout!.resume();
  const [code] = await once(second, "exit");
  expect(code).toBe(0);
  const after = await listCases();
  expect(after).toHaveLength(CASES);
  for (const row of after) expect(row).toEqual(MOVED);
  const doubled = await db.$queryRaw`
    SELECT "to", event_key FROM outgoing_mails GROUP BY 1, 2 HAVING count(*) > 1`;
  expect(doubled).toEqual([]);
}, 180_000);
