import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { hashToken } from "#lib/public-forms/link-token.ts";
import { sumAttended } from "../certificates/attended.ts";
import { addressKey } from "./address-key.ts";

/** A training that somebody came to. */
export interface Training {
  registrationId: string;
  code: string;
  title: string;
  /** That announced it. */
  office: string;
  sessions: number;
  minutes: number;
  /** ISO, by the clocks of its sessions. */
  firstDay: string;
  lastDay: string;
  /** Of the constancias that count. */
  certificates: string[];
}

export interface TrainingRecord {
  email: string;
  /** As they wrote it the last time; empty when every name of theirs was erased. */
  name: string;
  minutes: number;
  /** The last first. */
  trainings: Training[];
}

/** The trainings that somebody with an address came to: what they are found by is the address, or its digest afterwards. */
export const trainingsOf = (email: string): Prisma.EventRegistrationWhereInput => ({
  AND: [
    { OR: [{ email }, { addressKey: addressKey(email) }] },
    {
      ...{ state: "IN", event: { kind: "TRAINING", state: "PUBLISHED" } },
      attendances: { some: { undoneAt: null } },
    },
  ],
});

/** What the link of a record shows, while it works; null for any other. */
export async function findRecord(db: Tx, token: string, now = new Date()): Promise<TrainingRecord | null> {
  const link = await db.trainingLink.findFirst({ where: { hash: hashToken(token), expiresAt: { gt: now } } });
  return link && readRecord(db, link.email);
}

async function readRecord(db: Tx, email: string): Promise<TrainingRecord> {
  const rows = await db.eventRegistration.findMany({
    where: trainingsOf(email),
    select: {
      ...{ id: true, name: true },
      event: { select: { code: true, title: true, office: { select: { name: true } } } },
      attendances: { where: { undoneAt: null }, select: { session: true } },
      certificates: { where: { revokedAt: null, erasedAt: null }, select: { code: true, name: true } },
    },
    orderBy: [{ event: { startsAt: "desc" } }, { id: "desc" }],
  });
  const trainings = rows.map(({ id, event, attendances, certificates }): Training => {
    const { firstDay, lastDay, ...sum } = sumAttended(attendances.map(({ session }) => session))!;
    return {
      ...{ registrationId: id, code: event.code!, title: event.title, office: event.office.name, ...sum },
      ...{ firstDay: isoOfColumn(firstDay), lastDay: isoOfColumn(lastDay) },
      certificates: certificates.map(({ code }) => code),
    };
  });
  const names = rows.flatMap(({ name, certificates }) => [name, ...certificates.map((one) => one.name)]);
  return {
    ...{ email, trainings, name: names.find((name) => name !== "") ?? "" },
    minutes: trainings.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}
