import { beforeAll, describe, expect, test } from "vitest";
import { changeRole } from "#lib/accounts/change-role.ts";
import { disableAccount } from "#lib/accounts/disable-account.ts";
import { enableAccount } from "#lib/accounts/enable-account.ts";
import { inviteAccount } from "#lib/accounts/invite-account.ts";
import { resetTotp } from "#lib/accounts/reset-totp.ts";
import type { OfficeKind, Role } from "#lib/generated/prisma/enums.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";

const db = getDatabase();
let world: World;
let people: Actor[];

beforeAll(async () => {
  world = await createWorld(db);
  people = everyone(world);
});

/** Said again here on purpose, in other words than the program's: by role, with no table in common. */
const HEADS: Role[] = ["office_head", "dgcp_head", "cja_head"];
const mayManage = (actor: Actor, officeId: string) =>
  actor.role === "admin" || (HEADS.includes(actor.role) && actor.officeId === officeId);

const ROLES_AT: Record<OfficeKind, Role[]> = {
  STATE: ["office_reader", "office_editor", "office_head"],
  MUNICIPAL: ["office_reader", "office_editor", "office_head"],
  DGCP: ["dgcp_officer", "dgcp_head"],
  CJA: ["cja_lawyer", "cja_head"],
  PORTAL: ["admin"],
};
const ALL_ROLES = [...new Set(Object.values(ROLES_AT).flat())];

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: unknown) => {
      if (error instanceof DomainError) return error.code;
      throw error;
    },
  );

let serial = 0;
const newEmail = () => `persona${++serial}@ejemplo.gob.mx`;

async function createColleague(of: Actor, data = {}) {
  const { officeId, officeKind, role } = of;
  const row = { email: newEmail(), name: "Colega", passwordHash: "unused", role, officeId, officeKind };
  return db.user.create({ data: { ...row, ...data } });
}

const refusalsOf = (actor: Actor) => db.auditEntry.count({ where: { stream: `refusal:${actor.id}` } });
const changes = () => db.auditEntry.count({ where: { stream: "accounts" } });

describe("who may invite whom", () => {
  test("every role, into every organisation, with every role", async () => {
    const places = [world.own.head, world.other.head, world.dgcp.head, world.cja.head, world.admin];
    for (const actor of people) {
      for (const { officeId, officeKind } of places) {
        for (const role of ALL_ROLES) {
          const email = newEmail();
          const expected = !mayManage(actor, officeId)
            ? "not_found"
            : ROLES_AT[officeKind].includes(role)
              ? "done"
              : "invalid";
          const label = `${actor.role} → ${role} en ${officeKind}`;
          expect(await codeOf(inviteAccount(actor, { email, role, officeId })), label).toBe(expected);
          expect(await db.user.count({ where: { email } }), label).toBe(expected === "done" ? 1 : 0);
          expect(await db.outgoingMail.count({ where: { to: email } }), label).toBe(
            expected === "done" ? 1 : 0,
          );
        }
      }
    }
  });
});

describe("who may change whom", () => {
  const acts = {
    disable: {
      prepare: (of: Actor) => createColleague(of),
      run: (actor: Actor, id: string) => disableAccount(actor, id),
      happened: async (id: string) =>
        (await db.user.findUniqueOrThrow({ where: { id } })).disabledAt !== null,
    },
    enable: {
      prepare: (of: Actor) => createColleague(of, { disabledAt: new Date() }),
      run: (actor: Actor, id: string) => enableAccount(actor, id),
      happened: async (id: string) =>
        (await db.user.findUniqueOrThrow({ where: { id } })).disabledAt === null,
    },
    resetSecondFactor: {
      prepare: (of: Actor) => createColleague(of, { totpSecret: "sealed", totpConfirmedAt: new Date() }),
      run: (actor: Actor, id: string) => resetTotp(actor, id),
      happened: async (id: string) =>
        (await db.user.findUniqueOrThrow({ where: { id } })).totpSecret === null,
    },
  };

  test.each(Object.entries(acts))("%s: every role on every role", async (_, { prepare, run, happened }) => {
    for (const actor of people) {
      for (const kind of people) {
        const target = await prepare(kind);
        const expected = mayManage(actor, target.officeId) ? "done" : "not_found";
        const label = `${actor.role} de ${actor.officeName} → ${kind.role} de ${kind.officeName}`;
        const before = { refusals: await refusalsOf(actor), changes: await changes() };
        expect(await codeOf(run(actor, target.id)), label).toBe(expected);
        expect(await happened(target.id), label).toBe(expected === "done");
        const done = expected === "done" ? 1 : 0;
        expect(await changes(), label).toBe(before.changes + done);
        expect(await refusalsOf(actor), label).toBe(before.refusals + 1 - done);
      }
    }
  });

  test("another role: every role, on every role, to every role", async () => {
    for (const actor of people) {
      for (const kind of people) {
        for (const role of ALL_ROLES) {
          const target = await createColleague(kind);
          const expected = !mayManage(actor, target.officeId)
            ? "not_found"
            : !ROLES_AT[kind.officeKind].includes(role)
              ? "invalid"
              : role === kind.role
                ? "conflict"
                : "done";
          const label = `${actor.role} → ${kind.role} de ${kind.officeName} pasa a ${role}`;
          expect(await codeOf(changeRole(actor, target.id, role)), label).toBe(expected);
          const after = await db.user.findUniqueOrThrow({ where: { id: target.id } });
          expect(after.role, label).toBe(expected === "done" ? role : kind.role);
        }
      }
    }
  });

  test("nobody shuts, demotes or disarms their own account", async () => {
    for (const actor of [world.own.head, world.dgcp.head, world.cja.head, world.admin]) {
      expect(await codeOf(disableAccount(actor, actor.id))).toBe("forbidden");
      expect(await codeOf(changeRole(actor, actor.id, "office_reader"))).toBe("forbidden");
      expect(await codeOf(resetTotp(actor, actor.id))).toBe("forbidden");
    }
  });

  test("what is no account at all is not found, and leaves a trace", async () => {
    const before = await refusalsOf(world.own.head);
    for (const id of ["", "no-es-un-id", "../admin", "019a0000-0000-7000-8000-000000000000"]) {
      expect(await codeOf(disableAccount(world.own.head, id))).toBe("not_found");
    }
    expect(await refusalsOf(world.own.head)).toBe(before + 4);
  });
});

describe("two heads who disable each other at once", () => {
  test("one of them remains", async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, two] = await Promise.all([
        createColleague(world.own.head),
        createColleague(world.own.head),
      ]);
      const asActor = (row: { id: string }): Actor => ({ ...world.own.head, id: row.id });
      const answers = await Promise.all([
        codeOf(disableAccount(asActor(one), two.id)),
        codeOf(disableAccount(asActor(two), one.id)),
      ]);
      expect(answers.sort()).toEqual(["done", "unauthenticated"]);
      const inForce = { id: { in: [one.id, two.id] }, disabledAt: null };
      expect(await db.user.count({ where: inForce })).toBe(1);
    }
  });
});
