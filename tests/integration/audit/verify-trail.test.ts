import { afterEach, beforeEach, expect, test } from "vitest";
import { appendEntry } from "#lib/audit/append-entry.ts";
import { verifyTrail } from "#lib/audit/verify-trail.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { createDatabase } from "#lib/kernel/db.ts";
import { MOVE_KEYS } from "#lib/workflow/moves.ts";
import { createTestDatabase } from "#tests/support/database.ts";

let db: PrismaClient;
let serial = 0;

beforeEach(async () => {
  // An append-only trail cannot be mended: each test breaks one of its own.
  db = createDatabase(await createTestDatabase(`trail_${process.pid}_${++serial}`), 2);
  for (const stream of ["access", "accounts", "refusal:nobody"]) {
    for (let n = 1; n <= 7; n += 1) {
      await appendEntry(db, {
        stream,
        at: new Date(Date.UTC(2026, 2, n, 12, 30, 0, 123)),
        actor: { id: null, name: "Ñandú «prueba» 密", role: null, officeName: n % 2 ? "Oficina" : null },
        action: MOVE_KEYS[n]!,
        visibility: "ADMIN",
        ...(n % 3 ? { reason: 'Con "comillas",\nsaltos y \\ barras' } : {}),
        detail: { n, texto: "áé", lista: [1, 2.5, null], dentro: { b: 1, a: true } },
      });
    }
  }
});

afterEach(async () => {
  await db.$disconnect();
});

/** What somebody with the keys of the database could do: the triggers that refuse it are put aside. */
const tamper = (sql: string) =>
  db.$transaction(async (tx) => {
    await tx.$executeRawUnsafe("SET LOCAL session_replication_role = replica");
    expect(await tx.$executeRawUnsafe(sql)).toBeGreaterThan(0);
  });

const broken = async (batch?: number) => (await verifyTrail(db, batch)).broken;
const row = "WHERE stream = 'accounts' AND seq = 4";

test("an untouched trail is whole, whatever the size of the batch", async () => {
  const whole = await verifyTrail(db);
  expect(whole).toMatchObject({ rows: 21, streams: 3, broken: null });
  for (const batch of [1, 2, 7, 8]) expect(await verifyTrail(db, batch)).toEqual(whole);
});

test.each([
  ["the reason", `UPDATE audit_entries SET reason = 'otra' ${row}`],
  [
    "a reason that was none",
    "UPDATE audit_entries SET reason = 'otra' WHERE stream = 'accounts' AND seq = 3",
  ],
  ["who", `UPDATE audit_entries SET actor_name = 'Otra persona' ${row}`],
  ["when, by a thousandth of a second", `UPDATE audit_entries SET at = at + interval '1 ms' ${row}`],
  ["what", `UPDATE audit_entries SET action = 'action:40' ${row}`],
  ["the detail", `UPDATE audit_entries SET detail = jsonb_set(detail, '{n}', '5') ${row}`],
  ["who may see it", `UPDATE audit_entries SET visibility = 'PARTIES' ${row}`],
  ["its hash", `UPDATE audit_entries SET hash = repeat('0', 64) ${row}`],
])("a row changed by hand is found and named: %s", async (_, sql) => {
  await tamper(sql);
  for (const batch of [1, 3, 5000]) {
    const found = await broken(batch);
    expect(found).toMatchObject({ stream: "accounts", action: expect.any(String) });
    expect(found?.seq).toBe(sql.includes("seq = 3") ? 3 : 4);
    expect(found?.what).toContain("no corresponde a su huella");
  }
});

test("changed and hashed again: the row after it tells", async () => {
  await tamper(`UPDATE audit_entries SET reason = 'otra' ${row}`);
  await tamper(
    `UPDATE audit_entries e SET hash = encode(sha256(convert_to(audit_row_text(e), 'UTF8')), 'hex') ${row}`,
  );
  expect(await broken()).toMatchObject({
    stream: "accounts",
    seq: 5,
    what: expect.stringContaining("anterior"),
  });
});

test("changed and every hash after it made again: the head kept apart tells", async () => {
  await tamper(`UPDATE audit_entries SET reason = 'otra' ${row}`);
  for (let seq = 4; seq <= 7; seq += 1) {
    await tamper(`UPDATE audit_entries SET
      prev_hash = (SELECT hash FROM audit_entries WHERE stream = 'accounts' AND seq = ${seq - 1})
      WHERE stream = 'accounts' AND seq = ${seq}`);
    await tamper(`UPDATE audit_entries e SET hash = encode(sha256(convert_to(audit_row_text(e), 'UTF8')), 'hex')
      WHERE stream = 'accounts' AND seq = ${seq}`);
  }
  expect(await broken()).toMatchObject({
    stream: "accounts",
    what: expect.stringContaining("último renglón"),
  });
});

test("a row taken out of the middle, or off the beginning, is found", async () => {
  await tamper(`DELETE FROM audit_entries ${row}`);
  expect(await broken()).toMatchObject({ stream: "accounts", seq: 4, action: null });
  await tamper("DELETE FROM audit_entries WHERE stream = 'access' AND seq = 1");
  expect(await broken()).toMatchObject({ stream: "access", seq: 1, action: null });
});

test("a row cut off the end is found", async () => {
  await tamper("DELETE FROM audit_entries WHERE stream = 'accounts' AND seq = 7");
  expect(await broken()).toEqual({
    stream: "accounts",
    seq: 7,
    action: null,
    what: "faltan renglones al final: se escribieron 7 y quedan 6",
  });
});

test("a whole stream that is gone, from the rows or from the heads, is found", async () => {
  await tamper("DELETE FROM audit_entries WHERE stream = 'accounts'");
  expect(await broken()).toMatchObject({ stream: "accounts", seq: 1 });
  await tamper("DELETE FROM audit_streams WHERE stream = 'access'");
  expect(await broken()).toMatchObject({ stream: "access" });
});

const forge = (seq: number, previous: string) => `
  INSERT INTO audit_entries (stream, seq, at, actor_name, action, detail, visibility, prev_hash, hash)
  SELECT 'accounts', ${seq}, now(), 'Nadie', 'forged', '{}', 'ADMIN', ${previous}, repeat('a', 64)
  FROM audit_entries WHERE stream = 'accounts' AND seq = 7`;

test("a forged row is found at the end, before the beginning and in a hole", async () => {
  await tamper(forge(8, "hash"));
  expect(await broken()).toMatchObject({ stream: "accounts", seq: 8, action: "forged" });
  await tamper(`DELETE FROM audit_entries ${row}`);
  await tamper(forge(4, "'nada'"));
  expect(await broken()).toMatchObject({ stream: "accounts", seq: 4, action: "forged" });
  await tamper(forge(0, "''"));
  expect(await broken()).toMatchObject({ stream: "accounts", seq: 0, action: "forged" });
});

test("a forged row that carries a right hash is still one too many", async () => {
  await tamper(forge(8, "hash"));
  await tamper(`UPDATE audit_entries e SET hash = encode(sha256(convert_to(audit_row_text(e), 'UTF8')), 'hex')
    WHERE action = 'forged'`);
  expect(await broken()).toMatchObject({
    stream: "accounts",
    what: expect.stringContaining("sobran renglones"),
  });
});

test("rows added while it is being read are not taken for a fault", async () => {
  const entry = { stream: "access", at: new Date(), action: "access:sign_in", visibility: "ADMIN" } as const;
  const actor = { id: null, name: "Nadie", role: null, officeName: null };
  const writing = (async () => {
    for (let n = 0; n < 40; n += 1) await appendEntry(db, { ...entry, actor });
  })();
  for (let n = 0; n < 10; n += 1) expect(await broken(3)).toBeNull();
  await writing;
});
