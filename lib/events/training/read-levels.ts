import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertPermission } from "#lib/permissions/assert-permission.ts";
import { hasPermission, sideOf } from "#lib/permissions/roles.ts";
import { addressKey } from "./address-key.ts";
import { levelOf, type TeamTraining, TRAINING_MONTHS, type TrainingLevel } from "./training-level.ts";

/** Somebody of a team. */
export interface TrainedPerson {
  id: string;
  name: string;
  trainings: number;
  minutes: number;
}

export interface OfficeLevel extends TeamTraining {
  id: string;
  name: string;
  state: string | null;
  level: TrainingLevel;
}

interface Account {
  id: string;
  name: string;
  email: string;
  officeId: string;
}

interface Attended {
  email: string | null;
  key: string | null;
  trainings: number;
  minutes: number;
}

/** What accounts came to in the months that count. Two statements, however many they are. */
async function readPeople(
  db: Tx,
  where: Prisma.UserWhereInput,
  now: Date,
): Promise<(Account & TrainedPerson)[]> {
  const accounts: Account[] = await db.user.findMany({
    where: { ...where, disabledAt: null, passwordHash: { not: null } },
    select: { id: true, name: true, email: true, officeId: true },
    orderBy: { name: "asc" },
  });
  const keyed = accounts.map((account) => ({
    ...account,
    email: account.email.toLowerCase(),
    key: addressKey(account.email),
  }));
  const since = now.toTemporalInstant().toZonedDateTimeISO("UTC").subtract({ months: TRAINING_MONTHS });
  const rows = await db.$queryRaw<Attended[]>`
    SELECT r.email, r.address_key AS key, count(DISTINCT r.event_id)::int AS trainings,
      sum(round(extract(epoch FROM s.ends_at - s.starts_at) / 60))::int AS minutes
    FROM event_registrations r JOIN events e ON e.id = r.event_id AND e.kind = 'TRAINING' AND e.state = 'PUBLISHED'
    JOIN event_attendances a ON a.registration_id = r.id AND a.undone_at IS NULL
    JOIN event_sessions s ON s.id = a.session_id AND s.starts_at >= ${new Date(since.epochMilliseconds)} AND s.starts_at <= ${now}
    WHERE r.state = 'IN' AND (r.email = ANY(${keyed.map(({ email }) => email)})
      OR r.address_key = ANY(${keyed.map(({ key }) => key)}))
    GROUP BY r.email, r.address_key`;
  return keyed.map(({ key, ...account }) => {
    const own = rows.filter((row) => row.key === key || row.email === account.email);
    const sum = (read: (row: Attended) => number) => own.reduce((total, row) => total + read(row), 0);
    return { ...account, trainings: sum((row) => row.trainings), minutes: sum((row) => row.minutes) };
  });
}

const totalOf = (people: readonly TrainedPerson[]): TeamTraining => ({
  team: people.length,
  trained: people.filter(({ minutes }) => minutes > 0).length,
  minutes: people.reduce((total, { minutes }) => total + minutes, 0),
});

/** The level of the person's own office; who learned what, only for who looks after its team. @throws DomainError not_found for who has no office */
export async function readOwnLevel(
  db: Tx,
  actor: Actor,
  now = new Date(),
): Promise<{ total: TeamTraining; level: TrainingLevel; people: TrainedPerson[] | null }> {
  if (sideOf(actor.role) !== "OFFICE" && !hasPermission(actor.role, "events.edit")) throw notFound();
  const people = await readPeople(db, { officeId: actor.officeId }, now);
  const total = totalOf(people);
  const shown = hasPermission(actor.role, "team.manage") ? people : null;
  return { total, level: levelOf(total), people: shown };
}

/** The level of every office in force, by name, and of nobody who learned what. @throws DomainError not_found without the permission */
export async function readAllLevels(db: Tx, actor: Actor, now = new Date()): Promise<OfficeLevel[]> {
  assertPermission(actor, "training.oversee");
  const where = { kind: { in: ["STATE", "MUNICIPAL"] }, disabledAt: null } satisfies Prisma.OfficeWhereInput;
  const offices = await db.office.findMany({
    where,
    select: { id: true, name: true, state: { select: { name: true } } },
    orderBy: { name: "asc" },
  });
  const people = Map.groupBy(await readPeople(db, { office: where }, now), ({ officeId }) => officeId);
  return offices.map(({ id, name, state }) => {
    const total = totalOf(people.get(id) ?? []);
    return { id, name, state: state?.name ?? null, ...total, level: levelOf(total) };
  });
}
