import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { dateColumn, isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { AGREEMENT_LEVELS } from "#lib/registry/agreement-levels.ts";
import { findShownPlan } from "#lib/plans/reading/read-plan.ts";
import { AHEAD_MONTHS, ASLEEP_DAYS, type FirstWeekFacts, type PlanFacts, type Territory } from "./facts.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Counts what an office has before it, in a number of statements that does not grow with it. */
export async function readFacts(tx: Tx, actor: Actor, now: Date): Promise<FirstWeekFacts> {
  const today = mexicoCityDay(now);
  const [cases, expiring, accounts, plan] = await Promise.all([
    readCases(tx, actor.officeId, today),
    readExpiring(tx, actor.officeId, today),
    readAccounts(tx, actor.officeId, now),
    readPlan(tx, actor),
  ]);
  return { cases, expiring, accounts, plan };
}

async function readCases(tx: Tx, officeId: string, today: string): Promise<FirstWeekFacts["cases"]> {
  const waiting = { officeId, turn: "OFFICE", status: { not: "CLOSED" } } as const;
  const due = dateColumn(today);
  const [{ _count }, overdue, next] = await Promise.all([
    tx.caseFile.aggregate({ where: waiting, _count: true }),
    tx.caseFile.count({ where: { ...waiting, dueOn: { lt: due } } }),
    tx.caseFile.aggregate({ where: { ...waiting, dueOn: { gte: due } }, _min: { dueOn: true } }),
  ]);
  return { waiting: _count, overdue, nextDue: next._min.dueOn && isoOfColumn(next._min.dueOn) };
}

async function readExpiring(tx: Tx, officeId: string, today: string): Promise<FirstWeekFacts["expiring"]> {
  const last = Temporal.PlainDate.from(today).add({ months: AHEAD_MONTHS }).toString();
  const office = await tx.office.findUniqueOrThrow({
    where: { id: officeId },
    select: { stateCode: true, municipality: true },
  });
  const { _count, _min } = await tx.agreement.aggregate({
    where: {
      ...{ officeId, withdrawnAt: null, terminatedOn: null },
      ...{ validity: "FIXED", endsOn: { gte: dateColumn(today), lte: dateColumn(last) } },
    },
    _count: true,
    _min: { endsOn: true },
  });
  const territory = territoryOf(office.stateCode ?? "", office.municipality);
  return { count: _count, next: _min.endsOn && isoOfColumn(_min.endsOn), territory };
}

const territoryOf = (estado: string, municipality: string | null): Territory =>
  municipality === null
    ? { estado, nivel: AGREEMENT_LEVELS.STATE.slug }
    : { estado, nivel: AGREEMENT_LEVELS.MUNICIPAL.slug, municipio: `${estado}-${municipality}` };

async function readAccounts(tx: Tx, officeId: string, now: Date): Promise<FirstWeekFacts["accounts"]> {
  const inForce = { officeId, disabledAt: null, passwordHash: { not: null } };
  const long = new Date(now.getTime() - ASLEEP_DAYS * DAY_MS);
  const entered = { OR: [{ lastSignInAt: { lt: long } }, { lastSignInAt: null, createdAt: { lt: long } }] };
  const [asleep, withoutSecondFactor] = await Promise.all([
    tx.user.count({ where: { ...inForce, ...entered } }),
    tx.user.count({ where: { ...inForce, totpConfirmedAt: null } }),
  ]);
  return { asleep, withoutSecondFactor };
}

async function readPlan(tx: Tx, actor: Actor): Promise<PlanFacts | null> {
  const plan = await findShownPlan(tx, actor);
  if (!plan) return null;
  const { commitment, indicator } = plan.content;
  const measured = new Set(plan.content.measured.map(({ indicatorId }) => indicatorId));
  return {
    adopted: plan.state === "ADOPTED",
    unjudged: commitment.filter(({ judgement }) => judgement === "").length,
    unmeasured: indicator.filter(({ id }) => !measured.has(id)).length,
    memberships: commitment.filter(({ kind, judgement }) => kind === "MEMBERSHIP" && judgement !== "CLOSE")
      .length,
  };
}
