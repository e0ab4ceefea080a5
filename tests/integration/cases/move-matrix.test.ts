import { beforeAll, describe, expect, test } from "vitest";
import { randomUUID } from "node:crypto";
import { caseStream } from "#lib/audit/append-entry.ts";
import { moveCase } from "#lib/cases/move-case.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { MOVE_KEYS, moveRule } from "#lib/workflow/moves.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";
import { inputFor, move, MONDAY, STATE_KEYS, type StateKey, walkTo } from "#tests/support/walk-case.ts";

const db = getDatabase();
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

/** What the people of the procedure may do in each state, written by hand: the table is held against it. */
const EXPECTED: Record<StateKey, Partial<Record<string, string[]>>> = {
  request: { own_editor: ["complete_request", "discard"], own_head: ["complete_request", "discard"] },
  draft: { own_editor: ["complete_draft", "discard"], own_head: ["complete_draft", "discard"] },
  annexes: { own_editor: ["complete_annexes", "discard"], own_head: ["complete_annexes", "discard"] },
  filing: { own_editor: ["discard"], own_head: ["discard", "file"] },
  referral: {
    own_head: ["withdraw"],
    dgcp_officer: ["prevent", "refer", "take_dgcp"],
    dgcp_head: ["assign_dgcp", "prevent", "refer", "take_dgcp"],
  },
  prevented: {
    own_head: ["answer_prevention", "withdraw"],
    dgcp_officer: ["take_dgcp"],
    dgcp_head: ["assign_dgcp", "take_dgcp"],
  },
  notice_short: {
    own_head: ["declare_eventuality", "reschedule", "withdraw"],
    ...atAuthorities({}),
  },
  notice_eventuality: {
    own_head: ["declare_eventuality", "reschedule", "withdraw"],
    ...atAuthorities({ dgcp_head: ["allow_eventuality"] }),
  },
  opinion: { own_head: ["withdraw"], ...atAuthorities({}) },
  opinion_written: { own_head: ["withdraw"], ...atAuthorities({ cja_head: ["issue_dictamen"] }) },
  response: {
    own_head: ["withdraw"],
    ...atAuthorities({ dgcp_officer: ["respond"], dgcp_head: ["respond"] }),
  },
  response_not_viable: {
    own_head: ["withdraw"],
    ...atAuthorities({ dgcp_officer: ["respond_not_viable"], dgcp_head: ["respond_not_viable"] }),
  },
  signature: { own_head: ["declare_not_signed"], ...atAuthorities({}) },
  signature_with_copy: { own_head: ["declare_not_signed", "send_signed_copy"], ...atAuthorities({}) },
  registration_request: atAuthorities({
    dgcp_officer: ["request_registration", "return_copy"],
    dgcp_head: ["request_registration", "return_copy"],
  }),
  verification: atAuthorities({
    cja_lawyer: ["return_from_verification"],
    cja_head: ["return_from_verification"],
  }),
  verification_done: atAuthorities({
    cja_lawyer: ["return_from_verification"],
    cja_head: ["register", "return_from_verification"],
  }),
  closing: atAuthorities({ dgcp_head: ["close"] }),
  registered: {},
  not_viable: {},
  withdrawn: {},
  discarded: {},
  not_signed: {},
  dismissed: {},
};

/** Assignment is possible wherever both authorities have the case. */
function atAuthorities(more: Record<string, string[]>): Record<string, string[]> {
  const base: Record<string, string[]> = {
    dgcp_officer: ["take_dgcp"],
    dgcp_head: ["assign_dgcp", "take_dgcp"],
    cja_lawyer: ["take_cja"],
    cja_head: ["assign_cja", "take_cja"],
  };
  return Object.fromEntries(
    Object.entries(base).map(([who, keys]) => [who, [...keys, ...(more[who] ?? [])].sort()]),
  );
}

/** `own_head`, `other_editor`, `dgcp_officer`…: by which team the person is in. */
function label(actor: { id: string } | null): string {
  if (!actor) return "nobody";
  for (const [team, people] of Object.entries(world)) {
    if (team === "admin") continue;
    for (const [name, person] of Object.entries(people as Record<string, { id: string }>)) {
      if (person.id === actor.id) return `${team}_${name}`;
    }
  }
  return "admin";
}

const stateOf = async (id: string) =>
  JSON.stringify([
    await db.caseFile.findUnique({ where: { id } }),
    await db.auditEntry.count({ where: { stream: caseStream(id) } }),
    await db.caseReturn.count({ where: { caseId: id } }),
    await db.caseTerm.findMany({
      where: { caseId: id },
      include: { suspensions: true },
      orderBy: { id: "asc" },
    }),
    await db.notice.count({ where: { caseId: id } }),
    await db.agreement.count({ where: { caseId: id } }),
  ]);

describe.each(STATE_KEYS)("a case at %s", (state) => {
  test("is moved only by whom the procedure says; a refusal changes nothing and leaves a trace", async () => {
    const id = await walkTo(db, world, state);
    const before = await stateOf(id);
    const { version } = await db.caseFile.findUniqueOrThrow({ where: { id }, select: { version: true } });
    const now = MONDAY;
    let refused = 0;
    for (const actor of [...everyone(world), null]) {
      const allowed = EXPECTED[state][label(actor)] ?? [];
      for (const key of MOVE_KEYS) {
        if (allowed.includes(key)) continue;
        const attempt = moveCase(db, {
          actor,
          caseId: id,
          move: key,
          version,
          requestKey: randomUUID(),
          input: inputFor(key, world),
          now,
        });
        await expect(attempt, `${label(actor)} ${key}`).rejects.toBeInstanceOf(DomainError);
        refused++;
      }
    }
    expect(await stateOf(id)).toBe(before);
    const traces = { stream: { startsWith: "refusal:" }, detail: { path: ["target"], equals: id } };
    expect(await db.auditEntry.count({ where: traces })).toBe(refused);
  });

  test("moves when the right person makes the right move, with one row of history", async () => {
    for (const actor of everyone(world)) {
      for (const key of EXPECTED[state][label(actor)] ?? []) {
        const id = await walkTo(db, world, state);
        const history = await db.auditEntry.count({ where: { stream: caseStream(id) } });
        const result = await move(db, id, key as never, actor, inputFor(key as never, world));
        const rows = await db.auditEntry.findMany({
          where: { stream: caseStream(id) },
          orderBy: { seq: "asc" },
        });
        const own = rows.slice(history);
        expect(own[0], `${label(actor)} ${key}`).toMatchObject({ action: key, actorId: actor.id });
        // What the portal does by itself right after has a row of its own, signed by the portal.
        expect(
          own.slice(1).every((row) => row.actorId === null && row.action === moveRule(key as never).then),
        ).toBe(true);
        expect(result.version).toBe(rows.length - 1);
      }
    }
  });
});
